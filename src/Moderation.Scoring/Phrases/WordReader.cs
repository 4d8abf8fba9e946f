namespace Moderation.Scoring.Phrases;

/// <summary>Reads the words and marks of a text in which single spaces separate them.</summary>
internal static class WordReader
{
    /// <summary>Reads the next word; afterwards <paramref name="next"/> is where the one after it begins.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, ref int next, out ReadOnlySpan<char> word, out int start)
    {
        start = next;
        while (start < text.Length && text[start] == ' ')
            start++;
        var length = text[start..].IndexOf(' ');
        if (length < 0)
            length = text.Length - start;
        word = text.Slice(start, length);
        next = start + length;
        return length > 0;
    }
}
