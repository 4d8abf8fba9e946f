namespace Moderation.Scoring.Text;

/// <summary>A tag of BBCode such as <c>[b]</c>, <c>[/b]</c> or <c>[url=http://example.com]</c>.</summary>
/// <param name="Name">Its place in <see cref="Names"/>.</param>
/// <param name="IsClosing">It closes what the last of its name opened.</param>
/// <param name="ValueStart">Where its value starts, counted from the bracket.</param>
/// <param name="ValueLength">The length of the value; 0 when it has none.</param>
/// <param name="Length">Its length, brackets included.</param>
internal readonly record struct BbCodeTag(int Name, bool IsClosing, int ValueStart, int ValueLength, int Length)
{
    /// <summary>Longest tag that is looked for, which keeps reading linear.</summary>
    private const int Longest = 300;

    private const int LongestName = 8;

    /// <summary>The names in use on boards; the first five mean something to a reader of text.</summary>
    public static ReadOnlySpan<string> Names => All;

    private static readonly string[] All =
    [
        "url", "img", "quote", "code", "center", "b", "i", "u", "s", "em", "strong", "strike", "font", "color", "colour", "size", "email",
        "spoiler", "sub", "sup", "left", "right",
    ];

    public bool IsUrl => Name == 0;

    public bool IsImage => Name == 1;

    public bool IsQuote => Name == 2;

    public bool IsCode => Name == 3;

    public bool BreaksWords => Name is >= 2 and <= 4;

    /// <summary>Reads the tag at the start of <paramref name="text"/>, where a bracket stands.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out BbCodeTag tag)
    {
        tag = default;
        var isClosing = text.Length > 1 && text[1] == '/';
        var start = isClosing ? 2 : 1;
        var nameEnd = start;
        while (nameEnd < text.Length && nameEnd - start <= LongestName && char.IsAsciiLetter(text[nameEnd]))
            nameEnd++;
        var name = IndexOf(text[start..nameEnd]);
        if (name < 0 || nameEnd == text.Length || (text[nameEnd] != ']' && (isClosing || text[nameEnd] is not ('=' or ' '))))
            return false;
        var end = text[nameEnd..Math.Min(text.Length, Longest)].IndexOfAny(']', '\n', '[');
        if (end < 0 || text[nameEnd + end] != ']')
            return false;
        var value = text.Slice(nameEnd, end).TrimStart("= \"'");
        var valueStart = nameEnd + end - value.Length;
        tag = new BbCodeTag(name, isClosing, valueStart, value.TrimEnd("\"' ").Length, nameEnd + end + 1);
        return true;
    }

    private static int IndexOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (name.Equals(All[i], StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
