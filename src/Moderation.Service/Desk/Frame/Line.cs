using System.Globalization;

namespace Moderation.Service.Desk.Frame;

/// <summary>Names and titles that strangers gave, as they can stand in a line of ours: nothing in them turns, hides or breaks what is around.</summary>
public static class Line
{
    private const int Longest = 300;

    public static string? Of(string? text)
    {
        if (text is null)
            return null;
        var line = string.Concat(text.Take(Longest).Select(c => IsShown(c) ? c : '\uFFFD'));
        return text.Length > Longest ? $"{line}…" : line;
    }

    private static bool IsShown(char c) => c == '\u200D' || char.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse);
}
