using System.Buffers;

namespace Moderation.Training.Contrasts;

/// <summary>What may be changed in a text and what must stay as it is.</summary>
internal static class WordRules
{
    private static readonly SearchValues<char> Kept = SearchValues.Create("@/*\\_<=+#0123456789");

    /// <summary>Addresses, handles, numbers and words written with stars or digits keep every character.</summary>
    public static bool IsProtected(ReadOnlySpan<char> token) =>
        token.ContainsAny(Kept) || token.TrimEnd(".,!?").Contains('.');

    public static bool IsWordLetter(char letter) => char.IsAsciiLetter(letter) || letter == '\'';
}
