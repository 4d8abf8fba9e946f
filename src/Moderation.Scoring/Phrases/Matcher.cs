namespace Moderation.Scoring.Phrases;

/// <summary>
/// Runs one pattern over one sentence: for each word, and for each number of elements matched so far, the latest word at which such a match
/// can have begun. Time is linear in the sentence.
/// </summary>
internal static class Matcher
{
    private const int None = -1;

    /// <summary>Rows that must be remembered: one for each length of a term, and the current one.</summary>
    private const int Rows = TermTable.MaxWords + 1;

    /// <summary>Adds every match, the shortest for each word at which one ends.</summary>
    public static void Find(PhraseBook book, Pattern pattern, Sentence sentence, List<WordRange> found)
    {
        if (!sentence.HasAllOf(pattern))
            return;
        var width = pattern.Elements.Length + 1;
        Span<int> rows = stackalloc int[Rows * (Pattern.MaxElements + 1)];
        rows[..(Rows * width)].Fill(None);
        Span<bool> alive = stackalloc bool[Rows];
        rows[0] = 0;
        for (var end = 1; end <= sentence.Count; end++)
        {
            var row = rows.Slice(end % Rows * width, width);
            row.Fill(None);
            row[0] = end;
            var isAlive = false;
            for (var words = 1; words <= Math.Min(end, TermTable.MaxWords); words++)
            {
                var before = (end - words) % Rows;
                isAlive |= Step(book, pattern, sentence, end - words, words, rows.Slice(before * width, width), alive[before], row);
            }

            alive[end % Rows] = isAlive;
            if (isAlive)
                Collect(pattern, row, end, found);
        }
    }

    /// <summary>Goes on from the row before a term; returns whether a match is under way in the new row.</summary>
    private static bool Step(
        PhraseBook book, Pattern pattern, Sentence sentence, int word, int words, ReadOnlySpan<int> before, bool alive, Span<int> row)
    {
        var node = sentence.NodeAt(word, words);
        if (node == 0 && (words > 1 || !alive))
            return false;
        var reached = false;
        var last = alive ? pattern.Elements.Length : pattern.FirstRequired;
        var isFiller = alive && book.IsIn(node, Element.Filler);
        for (var i = 1; i <= last; i++)
        {
            var start = isFiller && i < pattern.LastRequired ? before[i] : None;
            var set = pattern.Elements[i - 1].Set;
            if (set == Element.AnyWord ? words == 1 && sentence.IsAnyWord(word) : book.IsIn(node, set))
                start = Math.Max(start, LatestStart(pattern, before, i));
            row[i] = Math.Max(row[i], start);
            reached |= start != None;
        }

        return reached;
    }

    /// <summary>The latest start of a match of all elements before one, those left out that may be.</summary>
    private static int LatestStart(Pattern pattern, ReadOnlySpan<int> before, int element)
    {
        var latest = before[element - 1];
        for (var i = element - 1; i > 0 && pattern.Elements[i - 1].Optional; i--)
            latest = Math.Max(latest, before[i - 1]);
        return latest;
    }

    private static void Collect(Pattern pattern, ReadOnlySpan<int> row, int end, List<WordRange> found)
    {
        var start = None;
        foreach (var begun in row[pattern.LastRequired..])
            start = Math.Max(start, begun);
        if (start != None)
            found.Add(new WordRange(start, end));
    }
}

/// <summary>Words of a sentence.</summary>
/// <param name="Start">The first one.</param>
/// <param name="End">One past the last one.</param>
internal readonly record struct WordRange(int Start, int End)
{
    public bool Overlaps(WordRange other) => Start < other.End && other.Start < End;
}
