namespace Moderation.Scoring.Matching;

/// <summary>Matches what follows the literal of an entry with wildcards.</summary>
internal static class WordTail
{
    /// <summary>A wildcard stands for no more letters: longer words are noise, and the work stays in proportion to the text.</summary>
    private const int MostLetters = 40;

    /// <summary>Where the match ends, at the end of a word; -1 when there is none.</summary>
    /// <param name="text">The text, words between single spaces.</param>
    /// <param name="start">Where the tail has to start.</param>
    /// <param name="tail">Letters, spaces, and stars for any letters of one word; it starts with a star.</param>
    public static int Match(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> tail)
    {
        var (i, t, star, resume) = (start, 0, -1, start);
        while (true)
        {
            if (t == tail.Length && IsEnd(text, i))
                return i;
            if (t < tail.Length && tail[t] == '*')
            {
                (star, resume) = (t++, i);
                continue;
            }

            if (t < tail.Length && i < text.Length && text[i] == tail[t])
            {
                (i, t) = (i + 1, t + 1);
                continue;
            }

            // The star takes one letter more, of the same word.
            if (resume >= text.Length || text[resume] == ' ' || resume - start > LengthOf(tail))
                return -1;
            (i, t) = (++resume, star + 1);
        }
    }

    private static int LengthOf(ReadOnlySpan<char> tail) => tail.Length + MostLetters;

    private static bool IsEnd(ReadOnlySpan<char> text, int i) => i >= text.Length || text[i] is ' ' or '-';
}
