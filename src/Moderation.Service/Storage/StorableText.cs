namespace Moderation.Service.Storage;

/// <summary>
/// PostgreSQL's text refuses NUL, and no encoding of UTF-8 has a place for half a surrogate pair. Both become U+FFFD on the way into a
/// store; the hash beside the body is of what really came.
/// </summary>
public static class StorableText
{
    public static string? From(string? text)
    {
        if (text is null || IsStorable(text))
            return text;
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                target[i] = IsStorable(source, i) ? source[i] : '\uFFFD';
        });
    }

    private static bool IsStorable(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return !text.Contains('\0');
        for (var i = 0; i < text.Length; i++)
            if (!IsStorable(text, i))
                return false;
        return true;
    }

    private static bool IsStorable(string text, int i) => text[i] switch
    {
        '\0' => false,
        var c when char.IsHighSurrogate(c) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]),
        var c when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(text[i - 1]),
        _ => true,
    };
}
