namespace Moderation.Scoring.Text;

/// <summary>Walks the declarations of a simplified <c>style</c>, <c>name: value; name: value</c>.</summary>
internal ref struct StyleDeclarations(ReadOnlySpan<char> style)
{
    private ReadOnlySpan<char> _rest = style;

    public ReadOnlySpan<char> Name { get; private set; }

    public ReadOnlySpan<char> Value { get; private set; }

    public bool IsImportant { get; private set; }

    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            var end = EndOfFirst(_rest);
            var declaration = _rest[..end];
            _rest = _rest[Math.Min(_rest.Length, end + 1)..];
            var colon = declaration.IndexOf(':');
            if (colon < 0)
                continue;
            Name = declaration[..colon].Trim();
            Read(declaration[(colon + 1)..].Trim());
            return true;
        }

        return false;
    }

    private void Read(ReadOnlySpan<char> value)
    {
        var mark = value.LastIndexOf('!');
        IsImportant = mark >= 0 && value[(mark + 1)..].Trim() is "important";
        Value = IsImportant ? value[..mark].TrimEnd() : value;
    }

    /// <summary>The first semicolon that is neither quoted nor in parentheses.</summary>
    private static int EndOfFirst(ReadOnlySpan<char> style)
    {
        var (quote, depth) = ('\0', 0);
        for (var i = 0; i < style.Length; i++)
        {
            var c = style[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c is '(' or ')')
                depth = Math.Max(0, depth + (c == '(' ? 1 : -1));
            else if (c == ';' && depth == 0)
                return i;
        }

        return style.Length;
    }
}
