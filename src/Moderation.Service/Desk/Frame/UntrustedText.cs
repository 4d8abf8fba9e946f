using System.Globalization;

namespace Moderation.Service.Desk.Frame;

/// <summary>Names and titles from strangers, made safe to show: nothing in them can reverse, hide or break the text around them.</summary>
public static class UntrustedText
{
    private const int Longest = 300;

    public static string? ToLine(string? text)
    {
        if (text is null)
            return null;
        var line = string.Concat(text.Take(Longest).Select(c => IsShown(c) ? c : '\uFFFD'));
        return text.Length > Longest ? $"{line}…" : line;
    }

    // Joiners hold emoji together.
    private static bool IsShown(char c) => c == '\u200D' || char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse);
}
