namespace Moderation.Scoring.Text;

/// <summary>One tag in a body. Name and attributes are read in place, without copies.</summary>
internal readonly ref struct HtmlTag
{
    private const string MediaNames = " img image video audio iframe embed object svg canvas ";
    private const string HiddenNames = " script style template title noembed noframes ";
    private const string InlineNames =
        " a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr ";
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
    }

    /// <summary>One past the closing angle bracket.</summary>
    public int End { get; }

    public bool IsClosing { get; }

    public ReadOnlySpan<char> Name => _body.Slice(_nameStart, _nameLength);

    public bool IsMedia => IsOneOf(MediaNames);

    public bool HidesContent => IsOneOf(HiddenNames);

    public bool BreaksWords => !IsOneOf(InlineNames) && !IsMedia;

    public bool Is(ReadOnlySpan<char> name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    public static bool MayStart(ReadOnlySpan<char> text) =>
        text.Length > 2 && (char.IsAsciiLetter(text[1]) || text[1] is '!' or '?' || (text[1] == '/' && char.IsAsciiLetter(text[2])));

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
        var attributes = new HtmlAttributes(_body[..(End - 1)], _nameStart + _nameLength);
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

    private bool IsOneOf(string names)
    {
        Span<char> key = stackalloc char[12];
        if (_nameLength is 0 or > 10 || Name.ToLowerInvariant(key[1..]) < 0)
            return false;
        key[0] = key[_nameLength + 1] = ' ';
        return names.AsSpan().IndexOf(key[..(_nameLength + 2)]) >= 0;
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
