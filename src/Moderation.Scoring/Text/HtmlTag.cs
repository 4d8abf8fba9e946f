using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Text;

/// <summary>One tag in a body. Name and attributes are read in place, without copies.</summary>
internal readonly ref struct HtmlTag
{
    /// <summary>Longest part of a mail address before its '@'. Source: RFC 5321, section 4.5.3.</summary>
    private const int LongestMailbox = 64;

    private static readonly string[] AddressStarts = ["http:", "https:", "hxxp:", "hxxps:", "ftp:", "mailto:", "www."];
    private readonly ReadOnlySpan<char> _body;
    private readonly int _nameStart;
    private readonly int _nameLength;

    private HtmlTag(ReadOnlySpan<char> body, int nameStart, int nameLength, int end, bool isClosing)
    {
        _body = body;
        _nameStart = nameStart;
        _nameLength = nameLength;
        End = end;
        IsClosing = isClosing;
        Traits = HtmlElements.TraitsOf(body.Slice(nameStart, nameLength));
    }

    /// <summary>One past the closing angle bracket.</summary>
    public int End { get; }

    public bool IsClosing { get; }

    public ReadOnlySpan<char> Name => _body.Slice(_nameStart, _nameLength);

    public ElementTraits Traits { get; }

    /// <summary>The same for every case of the name.</summary>
    public uint NameHash => HashOf(Name);

    public bool BreaksWords => !Has(ElementTraits.Inline) && !Has(ElementTraits.Media);

    /// <summary>Whether anything but blanks stands between the name and the closing bracket.</summary>
    public bool HasAttributes => End - 1 > _nameStart + _nameLength;

    public HtmlAttributes Attributes => new(_body[..(End - 1)], _nameStart + _nameLength);

    public bool Has(ElementTraits trait) => (Traits & trait) != 0;

    public bool Is(ReadOnlySpan<char> name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    public static uint HashOf(ReadOnlySpan<char> name)
    {
        var hash = 0u;
        foreach (var c in name)
            hash = RollingHash.Step(hash, (char)(c | 0x20));
        return hash;
    }

    public static bool MayStart(ReadOnlySpan<char> text) =>
        text.Length > 2 && (char.IsAsciiLetter(text[1]) || text[1] is '!' or '?' || (text[1] == '/' && char.IsAsciiLetter(text[2])));

    /// <summary>Whether an address in angle brackets starts here, as mail programs and Markdown write it, and no tag.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text)
    {
        var name = text[1..];
        foreach (var start in AddressStarts)
        {
            if (name.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        var end = name[..Math.Min(name.Length, LongestMailbox)].IndexOfAny("@>/ \n");
        return end > 0 && name[end] == '@';
    }

    /// <summary>Reads the tag at <paramref name="start"/>; false when the body ends inside it.</summary>
    public static bool TryRead(ReadOnlySpan<char> body, int start, out HtmlTag tag)
    {
        var isClosing = body[start + 1] == '/';
        var nameStart = start + (isClosing ? 2 : 1);
        var nameEnd = nameStart;
        while (nameEnd < body.Length && !IsNameEnd(body[nameEnd]))
            nameEnd++;
        for (var i = nameEnd; i < body.Length; i++)
        {
            if (body[i] == '>')
            {
                tag = new HtmlTag(body, nameStart, nameEnd - nameStart, i + 1, isClosing);
                return true;
            }

            // A quotation mark opens a value only right after '='; elsewhere it is part of a broken name.
            if (body[i] is not ('"' or '\'') || !FollowsEquals(body, i, nameEnd))
                continue;
            var close = body[(i + 1)..].IndexOf(body[i]);
            if (close < 0)
                break;
            i += close + 1;
        }

        tag = default;
        return false;
    }

    /// <summary>The value of an attribute, character references not resolved; empty when the tag does not have it.</summary>
    public ReadOnlySpan<char> Attribute(ReadOnlySpan<char> name, out int start)
    {
        var attributes = Attributes;
        while (attributes.MoveNext())
        {
            if (!attributes.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                continue;
            start = attributes.ValueStart;
            return attributes.Value;
        }

        start = 0;
        return [];
    }

    private static bool IsNameEnd(char c) => c is '>' or '/' || char.IsWhiteSpace(c);

    private static bool FollowsEquals(ReadOnlySpan<char> body, int quote, int floor)
    {
        var i = quote - 1;
        while (i > floor && char.IsWhiteSpace(body[i]))
            i--;
        return body[i] == '=';
    }
}
