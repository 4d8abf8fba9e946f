namespace Moderation.Scoring.Normalization;

/// <summary>Latin ligatures, which text copied from PDF files is full of. Source: Unicode code chart U+FB00.</summary>
internal static class Ligatures
{
    public const char First = '\ufb00';

    public const char Last = '\ufb06';

    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The letters a ligature is made of; empty for anything else.</summary>
    public static ReadOnlySpan<char> LettersOf(char c) => c is >= First and <= Last ? Letters[c - First] : [];
}
