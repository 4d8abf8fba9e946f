using System.Buffers;
using System.Collections.Frozen;
using Moderation.Scoring.Restoring;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.WordLists;

/// <summary>Writes the wording of a text.</summary>
internal static class TextWording
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u2028\u2029");

    /// <summary>What stands before "'t" in English.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Negated = Set(
        "don can won isn aren wasn weren doesn didn hasn haven hadn couldn wouldn shouldn mustn needn ain shan mightn");

    /// <summary>What stands before "'ll", "'d", "'s", "'re", "'ve" and "'m", names apart.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shortened = Set(
        "i you he she it we they that this there here who what where how when why let y someone somebody everyone everybody nobody");

    /// <param name="reading">The text as read.</param>
    /// <param name="restorer">What it is without its disguises; null to take it as written.</param>
    /// <param name="source">The field as sent.</param>
    /// <param name="wording">Where it goes.</param>
    public static void Write(CommentReading reading, Restorer? restorer, string source, Wording wording)
    {
        wording.Begin(reading, source);
        var text = reading.Folded;
        var restorations = restorer is null ? [] : restorer.Restorations;
        var letters = restorer is null ? [] : restorer.Letters[..text.ChunkCount];
        var (next, hasLines) = (0, text.Tally.Lines > 0);
        for (var i = 0; i < text.ChunkCount; i++)
        {
            if (hasLines && i > 0)
                MarkLine(reading, i, wording);
            var isRestored = next < restorations.Length && restorations[next].FirstChunk == i;
            if (isRestored && Undoes(restorations[next++], restorer!) && !IsContraction(text.Span(text.Chunks[i])))
            {
                var plain = restorations[next - 1];
                var place = (text.Source[text.Chunks[i].Start], text.Source[text.Chunks[plain.LastChunk].End - 1]);
                new ChunkWords(restorer!.Characters[plain.Start..plain.End], [], place, reading.Visible).Write(wording);
                i = plain.LastChunk;
                continue;
            }

            var end = hasLines ? i + 1 : next < restorations.Length ? Math.Max(i + 1, restorations[next].FirstChunk) : text.ChunkCount;
            var words = letters.IsEmpty ? 0 : PlainWords(text.Chunks.AsSpan(i..end), letters[i..end]);
            if (words > 0)
                wording.Add(text, text.Chunks.AsSpan(i, words));
            else
                WriteChunk(reading, text.Chunks[i], wording);
            i += Math.Max(0, words - 1);
        }
    }

    /// <summary>How many chunks in a row are nothing but letters of the alphabet.</summary>
    private static int PlainWords(ReadOnlySpan<Chunk> chunks, ReadOnlySpan<LeadingLetters> letters)
    {
        var words = 0;
        while (words < chunks.Length && letters[words].Length == chunks[words].Length)
            words++;
        return words;
    }

    /// <summary>
    /// Whether it undoes a disguise. A guess at a typo may be a guess at a name, and what still has stars was joined by mistake.
    /// </summary>
    private static bool Undoes(in Restoration restoration, Restorer restorer) =>
        !restoration.IsTypo && !restorer.Characters[restoration.Start..restoration.End].Contains('*');

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether a chunk is a word such as "I'll", which models know as "ill": its apostrophe hides nothing, and without it somebody is ill
    /// who announces something.
    /// </summary>
    private static bool IsContraction(ReadOnlySpan<char> chunk)
    {
        var start = chunk.IndexOfAnyInRange('a', 'z');
        var word = start < 0 ? chunk : chunk[start..];
        var apostrophe = word.IndexOf('\'');
        if (apostrophe <= 0)
            return false;
        var ending = word[(apostrophe + 1)..];
        var length = ending.IndexOfAnyExceptInRange('a', 'z');
        return (length < 0 ? ending : ending[..length]) switch
        {
            "t" => Negated.Contains(word[..apostrophe]),
            "ll" or "d" or "s" or "re" or "ve" or "m" => Shortened.Contains(word[..apostrophe]),
            _ => false,
        };
    }

    private static void WriteChunk(CommentReading reading, in Chunk chunk, Wording wording)
    {
        var text = reading.Folded;
        var (first, last) = (text.Source[chunk.Start], text.Source[chunk.End - 1]);
        switch (chunk.Kind)
        {
            case ChunkKind.Link:
                wording.Add("<link>", first, last);
                break;
            case ChunkKind.Media:
                wording.Add("<media>", first, last);
                break;
            case ChunkKind.Mention:
                wording.Add("<mention>", first, last);
                break;
            default:
                new ChunkWords(text.Span(chunk), text.Source.AsSpan(chunk.Start, chunk.Length), (first, last), reading.Visible)
                    .Write(wording);
                break;
        }
    }

    /// <summary>A line that ends before a chunk ends a sentence.</summary>
    private static void MarkLine(CommentReading reading, int chunk, Wording wording)
    {
        var text = reading.Folded;
        var (end, start) = (text.Source[text.Chunks[chunk - 1].End - 1] + 1, text.Source[text.Chunks[chunk].Start]);
        if (start > end && wording.Last is not ('.' or ' ') && reading.Visible.Characters.AsSpan(end..start).ContainsAny(LineBreaks))
            wording.Add(".", end, end);
    }
}
