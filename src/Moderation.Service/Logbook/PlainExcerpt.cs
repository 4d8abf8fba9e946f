using System.Net;
using System.Text.RegularExpressions;

namespace Moderation.Service.Logbook;

/// <summary>The beginning of a body as one line without markup, to recognise a comment by. It is not clean HTML: a page encodes it like any text.</summary>
public static partial class PlainExcerpt
{
    /// <summary>How many characters of a body are enough to make one, markup included.</summary>
    public const int Read = 2000;

    private const int Length = 200;

    public static string? Of(string? body)
    {
        if (body is null) return null;
        var text = Spaces.Replace(WebUtility.HtmlDecode(Tags.Replace(Breaks.Replace(body, " "), "")), " ").Trim();
        if (text.Length <= Length) return text;
        var end = char.IsHighSurrogate(text[Length - 2]) ? Length - 2 : Length - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }

    [GeneratedRegex("</?(br|p|div|li|ul|ol|tr|td|h[1-6]|blockquote|pre|figure|hr)\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Breaks { get; }

    // The body may be cut off inside a tag.
    [GeneratedRegex("<[/!a-zA-Z][^>]*(>|$)")]
    private static partial Regex Tags { get; }

    // Control characters too; a comment must not turn the writing of the row it stands in.
    [GeneratedRegex(@"[\s\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]+")]
    private static partial Regex Spaces { get; }
}
