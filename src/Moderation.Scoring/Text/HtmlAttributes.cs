namespace Moderation.Scoring.Text;

/// <summary>Walks the attributes of one tag.</summary>
/// <param name="tag">The body up to the tag's closing bracket.</param>
/// <param name="position">Where the attributes start in it.</param>
internal ref struct HtmlAttributes(ReadOnlySpan<char> tag, int position)
{
    private readonly ReadOnlySpan<char> _tag = tag;
    private int _position = position;

    public ReadOnlySpan<char> Name { get; private set; }

    public ReadOnlySpan<char> Value { get; private set; }

    public int ValueStart { get; private set; }

    public bool MoveNext()
    {
        Skip();
        if (_position >= _tag.Length)
            return false;
        var start = _position;
        while (_position < _tag.Length && _tag[_position] != '=' && _tag[_position] != '/' && !char.IsWhiteSpace(_tag[_position]))
            _position++;
        if (_position == start)
            _position++; // a name that starts with '=' is broken; step over it
        Name = _tag[start.._position];
        ReadValue();
        return true;
    }

    private void ReadValue()
    {
        Value = [];
        ValueStart = _position;
        var i = SkipSpace(_position);
        if (i >= _tag.Length || _tag[i] != '=')
            return;
        i = SkipSpace(i + 1);
        var quoted = i < _tag.Length && _tag[i] is '"' or '\'';
        var start = quoted ? i + 1 : i;
        var end = start;
        while (end < _tag.Length && !(quoted ? _tag[end] == _tag[i] : char.IsWhiteSpace(_tag[end])))
            end++;
        Value = _tag[Math.Min(start, _tag.Length)..end];
        ValueStart = start;
        _position = quoted ? end + 1 : end;
    }

    private void Skip()
    {
        while (_position < _tag.Length && (_tag[_position] == '/' || char.IsWhiteSpace(_tag[_position])))
            _position++;
    }

    private readonly int SkipSpace(int i)
    {
        while (i < _tag.Length && char.IsWhiteSpace(_tag[i]))
            i++;
        return i;
    }
}
