namespace Moderation.Scoring.Text;

/// <summary>A link in Markdown, <c>[text](address)</c>.</summary>
/// <param name="TextEnd">Where the bracket after the text stands, counted from the one before it.</param>
/// <param name="AddressLength">The length of the address, which starts two further on.</param>
/// <param name="Length">The length of the whole.</param>
internal readonly record struct MarkdownLink(int TextEnd, int AddressLength, int Length)
{
    /// <summary>Longest text and address that are looked for, which keeps reading linear.</summary>
    private const int LongestText = 300;

    private const int LongestAddress = 1_000;

    public int AddressStart => TextEnd + 2;

    /// <summary>Reads the link at the start of <paramref name="text"/>, where a bracket stands.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out MarkdownLink link)
    {
        link = default;
        var textEnd = text[..Math.Min(text.Length, LongestText)].IndexOfAny(']', '\n');
        if (textEnd < 2 || textEnd + 2 >= text.Length || text[textEnd] != ']' || text[textEnd + 1] != '(')
            return false;
        var rest = text[(textEnd + 2)..];
        rest = rest[..Math.Min(rest.Length, LongestAddress)];
        var end = EndOf(rest);
        if (end < 0 || !IsAddress(rest[..end]))
            return false;
        var space = rest[..end].IndexOf(' ');
        link = new MarkdownLink(textEnd, space < 0 ? end : space, textEnd + 2 + end + 1);
        return true;
    }

    /// <summary>The bracket that closes the address; addresses may have pairs of their own.</summary>
    private static int EndOf(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] == ')' && depth-- == 0)
                return i;
            depth += text[i] == '(' ? 1 : 0;
        }

        return -1;
    }

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.IndexOf("://") > 0 || text.StartsWith("//") || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
