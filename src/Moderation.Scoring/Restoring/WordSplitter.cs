using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Restoring;

/// <summary>
/// Splits words that were run together into the most likely sequence of known words (Viterbi's algorithm over word commonness).
/// </summary>
internal static class WordSplitter
{
    private const int LongestWord = 15;

    /// <summary>
    /// Cost of each word, in steps of commonness, eight of which are a factor of two. Rare long words beat many short common ones.
    /// </summary>
    private const int WordCost = 145;

    public static bool TrySplit(ReadOnlySpan<char> text, Vocabulary vocabulary, RestoredText output)
    {
        Span<int> best = stackalloc int[text.Length + 1];
        Span<int> last = stackalloc int[text.Length + 1];
        best.Fill(int.MinValue);
        best[0] = 0;
        for (var start = 0; start < text.Length; start++)
        {
            if (best[start] != int.MinValue)
                Extend(text, start, best, last, vocabulary);
        }

        if (best[text.Length] == int.MinValue || CountWords(last) > Math.Max(2, text.Length / 3))
            return false;
        Write(text, last, output);
        return true;
    }

    private static void Extend(ReadOnlySpan<char> text, int start, Span<int> best, Span<int> last, Vocabulary vocabulary)
    {
        var hash = 0u;
        for (var end = start + 1; end <= Math.Min(text.Length, start + LongestWord); end++)
        {
            hash = RollingHash.Step(hash, text[end - 1]);
            var commonness = end - start == 1 && text[start] is not ('a' or 'i') ? 0 : vocabulary.Commonness(hash);
            var score = best[start] + commonness - WordCost;
            if (commonness == 0 || score <= best[end])
                continue;
            best[end] = score;
            last[end] = start;
        }
    }

    private static int CountWords(Span<int> last)
    {
        var words = 0;
        for (var end = last.Length - 1; end > 0; end = last[end])
            words++;
        return words;
    }

    private static void Write(ReadOnlySpan<char> text, Span<int> last, RestoredText output)
    {
        Span<int> ends = stackalloc int[text.Length];
        var count = 0;
        for (var end = text.Length; end > 0; end = last[end])
            ends[count++] = end;
        var start = 0;
        while (count > 0)
        {
            var end = ends[--count];
            output.Add(text[start..end]);
            if (count > 0)
                output.Add(" ");
            start = end;
        }
    }
}
