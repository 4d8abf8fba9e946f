using System.Globalization;

namespace Moderation.Scoring.Text;

/// <summary>The beginning of a body's visible text, on one line, for lists.</summary>
public static class Excerpt
{
    /// <summary>Longest excerpt, in UTF-16 units, not counting the ellipsis.</summary>
    public const int Length = 160;

    /// <summary>How much of a body, in UTF-16 units and with markup, is enough to make one.</summary>
    public const int Sufficient = 2_000;

    /// <summary>Makes the excerpt of a body.</summary>
    /// <param name="body">Plain text or HTML; may be cut off anywhere.</param>
    public static string Of(string body)
    {
        var visible = CommentReading.ReadBody(body).Visible;
        var words = new string(visible.Characters, 0, visible.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var line = string.Join(' ', words);
        // An invisible control must not reverse the text direction of the row that shows the excerpt.
        line = string.Concat(line.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format));
        if (line.Length <= Length)
            return line;
        var end = char.IsHighSurrogate(line[Length - 1]) ? Length - 1 : Length;
        return string.Concat(line.AsSpan(0, end), "…");
    }
}
