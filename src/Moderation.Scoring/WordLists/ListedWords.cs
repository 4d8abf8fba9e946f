using Moderation.Scoring.Matching;

namespace Moderation.Scoring.WordLists;

/// <summary>Words by category and severity, ready to be looked for. Immutable and safe for any number of threads.</summary>
/// <param name="words">What is said of each entry, by its number.</param>
/// <param name="automaton">Finds the entries.</param>
internal sealed class ListedWords(ListedWord[] words, WordAutomaton automaton)
{
    [ThreadStatic]
    private static List<WordHit>? _hits;

    [ThreadStatic]
    private static RangeSet? _harmless;

    public int Count => words.Length;

    /// <summary>The gravest match, of equals the first; null when nothing is found, or only in harmless phrases.</summary>
    public WordMatch? FindGravest(ReadOnlySpan<char> text) => Find(text) is { Count: > 0 } hits ? Gravest(hits) : null;

    /// <summary>Every match outside of harmless phrases.</summary>
    public IReadOnlyList<WordMatch> FindAll(ReadOnlySpan<char> text)
    {
        var hits = Find(text);
        var harmless = Harmless(hits);
        return [.. hits.Where(hit => Speaks(hit, harmless)).Select(ToMatch)];
    }

    private List<WordHit> Find(ReadOnlySpan<char> text)
    {
        var hits = _hits ??= [];
        hits.Clear();
        automaton.Find(text, hits);
        return hits;
    }

    private WordMatch? Gravest(List<WordHit> hits)
    {
        var harmless = Harmless(hits);
        WordMatch? gravest = null;
        foreach (var hit in hits)
        {
            if (Speaks(hit, harmless) && (gravest is null || words[hit.Entry].Severity > gravest.Value.Severity))
                gravest = ToMatch(hit);
        }

        return gravest;
    }

    private RangeSet Harmless(List<WordHit> hits)
    {
        var harmless = _harmless ??= new RangeSet();
        harmless.Clear();
        foreach (var hit in hits)
        {
            if (words[hit.Entry].IsException)
                harmless.Add(hit.Start, hit.End);
        }

        harmless.Sort();
        return harmless;
    }

    private bool Speaks(in WordHit hit, RangeSet harmless) => !words[hit.Entry].IsException && !harmless.Contains(hit.Start, hit.End);

    private WordMatch ToMatch(WordHit hit) =>
        new(words[hit.Entry].Category, words[hit.Entry].Severity, hit.Start, hit.End - hit.Start);
}
