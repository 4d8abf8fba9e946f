using System.Buffers;

namespace Moderation.Scoring.Text;

/// <summary>
/// Joins addresses whose signs are spelled out: <c>example dot com</c>, <c>example(dot)com</c>, <c>example [.] com slash offer</c>.
/// </summary>
internal static class SpelledAddresses
{
    /// <summary>Parts of a host that are looked at ahead, which keeps the pass linear.</summary>
    private const int MostParts = 4;

    private const int LongestSign = 7;

    /// <summary>Every spelling has one of these, and hardly any other text has.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["dot)", "dot]", "dot}", " dot ", "(.)", "[.]", "{.}", "[:]", " . "], StringComparison.Ordinal);

    /// <summary>Endings that are no words, so that "a dot in the sky" is no address.</summary>
    private static readonly string[] Endings = ["com", "net", "org", "info", "biz", "ru", "xyz", "io", "uk", "de", "eu", "cc", "tk"];

    /// <summary>The same for a full stop between two spaces, as French and careless writers set it before any word.</summary>
    private static readonly string[] EndingsOfStops = ["com", "net", "org"];

    /// <summary>Words before "dot com" that are about the boom, not part of a host.</summary>
    private static readonly string[] Articles =
    [
        "a", "an", "the", "this", "that", "every", "each", "first", "his", "her", "their", "our", "my", "of", "and", "or", "in", "early",
        "late",
    ];

    public static void Join(FoldedText text)
    {
        if (!text.Characters.AsSpan(0, text.Length).ContainsAny(Signs))
            return;
        var (length, count, joins, inAddress) = (1, 0, false, false);
        for (var i = 0; i < text.ChunkCount; i++)
        {
            var chunk = text.Chunks[i];
            var sign = SignAt(text, i, inAddress);
            if (sign != '\0' && count > 0 && i + 1 < text.ChunkCount)
            {
                // The sign takes the place of the space after the chunk before it.
                (text.Characters[length - 1], text.Source[length - 1]) = (sign, text.Source[chunk.Start]);
                (joins, inAddress) = (true, true);
                continue;
            }

            var (start, gap) = joins ? (text.Chunks[--count].Start, text.Chunks[count].WideGap) : (length, chunk.WideGap);
            Move(text, chunk, ref length);
            text.Chunks[count++] = new Chunk(start, length, ChunkKind.Words, gap);
            (text.Characters[length], text.Source[length]) = (' ', text.Source[chunk.End]);
            length++;
            (inAddress, joins) = (joins, false);
        }

        text.Shorten(length, count);
    }

    /// <summary>The sign that the whole chunk spells; NUL for a word.</summary>
    private static char SignAt(FoldedText text, int i, bool inAddress)
    {
        var chunk = text.Span(text.Chunks[i]);
        if (BracketedSign(chunk, out var length) is var sign and not '\0' && length == chunk.Length)
            return sign != '@' || EndsInHost(text, i + 1) ? sign : '\0';
        if (inAddress && chunk is "slash" or "/")
            return '/';
        return chunk is "dot" or "." && i > 0 && (inAddress || IsHostBefore(text, i)) && EndsInHost(text, i + 1) ? '.' : '\0';
    }

    /// <summary>
    /// Whether the word before a bare "dot" may be part of a host. One after "at" is not: people spell out their mail address to hide it
    /// from harvesters, not from readers.
    /// </summary>
    private static bool IsHostBefore(FoldedText text, int dot)
    {
        var word = text.Span(text.Chunks[dot - 1]);
        if (!char.IsAsciiLetterOrDigit(word[^1]) || IsOneOf(Articles, word))
            return false;
        for (var (i, parts) = (dot - 2, 0); i >= 0 && parts < MostParts && text.Span(text.Chunks[i]) is "dot" or "at"; i -= 2, parts++)
        {
            if (text.Span(text.Chunks[i]) is "at")
                return false;
        }

        return true;
    }

    /// <summary>Whether the parts from here on, with dots between them, end in what only hosts end in.</summary>
    private static bool EndsInHost(FoldedText text, int first)
    {
        for (var (i, parts) = (first, 0); i < text.ChunkCount && parts < MostParts; i += 2, parts++)
        {
            var part = text.Span(text.Chunks[i]);
            if (IsOneOf(text.Span(text.Chunks[first - 1]) is "." ? EndingsOfStops : Endings, part.TrimEnd(".,;:!?)\"'")))
                return true;
            if (i + 1 >= text.ChunkCount || text.Span(text.Chunks[i + 1]) is not ("dot" or "."))
                return false;
        }

        return false;
    }

    private static bool IsOneOf(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var known in words)
        {
            if (word.SequenceEqual(known))
                return true;
        }

        return false;
    }

    /// <summary>Copies a chunk to where the text now ends, with the bracketed signs in it undone.</summary>
    private static void Move(FoldedText text, in Chunk chunk, ref int length)
    {
        for (var i = chunk.Start; i < chunk.End;)
        {
            var sign = BracketedSign(text.Characters.AsSpan(i, chunk.End - i), out var taken);
            (text.Characters[length], text.Source[length]) = (sign == '\0' ? text.Characters[i] : sign, text.Source[i]);
            length++;
            i += sign == '\0' ? 1 : taken;
        }
    }

    private static char BracketedSign(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text[0] is not ('(' or '[' or '{'))
            return '\0';
        var end = text[..Math.Min(text.Length, LongestSign)].IndexOfAny(')', ']', '}');
        length = end + 1;
        return end < 0 ? '\0' : text[1..end] switch
        {
            "dot" or "." => '.',
            "at" or "@" => '@',
            "slash" or "/" => '/',
            ":" => ':',
            _ => '\0',
        };
    }
}
