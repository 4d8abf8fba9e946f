using System.Globalization;

namespace Moderation.Scoring.Text;

/// <summary>The beginning of what a reader sees of a body, on one line, for lists.</summary>
public static class Excerpt
{
    /// <summary>UTF-16 units, a mark for what is left out not counted.</summary>
    public const int Length = 160;

    /// <summary>UTF-16 units of a body that are enough to make one, markup included.</summary>
    public const int Sufficient = 2_000;

    /// <param name="body">Plain text or HTML, cut anywhere.</param>
    public static string Of(string body)
    {
        var visible = CommentReading.ReadBody(body).Visible;
        var line = string.Join(' ', new string(visible.Characters, 0, visible.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        // What cannot be seen must not turn the writing of the row it stands in.
        line = string.Concat(line.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format));
        if (line.Length <= Length)
            return line;
        var end = char.IsHighSurrogate(line[Length - 1]) ? Length - 1 : Length;
        return string.Concat(line.AsSpan(0, end), "…");
    }
}
