using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Languages;

/// <summary>Adds up how surprising a comment's letters are in every language at once.</summary>
internal static class TrigramCosts
{
    /// <summary>More runs than this say nothing new, and 16-bit sums of bytes cannot overflow below 257.</summary>
    public const int MostRuns = 256;

    /// <summary>Fills one sum per lane, in table steps; returns how many runs of letters were added.</summary>
    public static int Add(CommentReading reading, LanguageProfiles profiles, Span<int> sums)
    {
        Span<int> rows = stackalloc int[MostRuns];
        var runs = CollectRows(reading, rows);
        ref var costs = ref MemoryMarshal.GetArrayDataReference(profiles.Costs);
        var low = Vector256<ushort>.Zero;
        var high = Vector256<ushort>.Zero;
        foreach (var row in rows[..runs])
        {
            var lanes = Vector256.LoadUnsafe(ref costs, (nuint)(row * LanguageProfiles.Lanes));
            low += Vector256.WidenLower(lanes);
            high += Vector256.WidenUpper(lanes);
        }

        for (var lane = 0; lane < 16; lane++)
            (sums[lane], sums[lane + 16]) = (low[lane], high[lane]);
        return runs;
    }

    private static int CollectRows(CommentReading reading, Span<int> rows)
    {
        var count = 0;
        var text = reading.Folded;
        var chunks = new SampledChunks(text);
        for (var i = 0; i < chunks.Count && count < rows.Length; i++)
        {
            var chunk = text.Chunks[chunks[i]];
            if (chunk.Kind == ChunkKind.Words)
                count += CollectWord(reading.Visible.Characters, text, chunk, rows[count..]);
        }

        return count;
    }

    private static int CollectWord(char[] visible, FoldedText text, in Chunk chunk, Span<int> rows)
    {
        var count = 0;
        var places = text.Source.AsSpan(chunk.Start, chunk.Length);
        var folded = text.Span(chunk);
        var (first, second) = ('\0', '^');
        for (var i = 0; i < folded.Length; i++)
        {
            var letter = Spelling.LetterOf(visible[places[i]], folded[i]);
            if (letter == '\0')
                (first, second) = ('\0', '^');
            else if (first != '\0' && count < rows.Length)
                count += Put(rows, count, LanguageProfiles.RowOf(first, second, letter));
            if (letter != '\0')
                (first, second) = (second, letter);
        }

        return count;
    }

    /// <summary>
    /// Adds a row unless it came one, two or three places before: stretched writing such as "nooooo" or "hahaha" says nothing about the
    /// language.
    /// </summary>
    private static int Put(Span<int> rows, int count, int row)
    {
        for (var i = Math.Max(0, count - 3); i < count; i++)
        {
            if (rows[i] == row)
                return 0;
        }

        rows[count] = row;
        return 1;
    }
}
