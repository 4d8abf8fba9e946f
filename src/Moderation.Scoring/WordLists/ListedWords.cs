using Moderation.Scoring.Matching;

namespace Moderation.Scoring.WordLists;

/// <summary>Words by category and severity, ready to be looked for. Immutable and safe for any number of threads.</summary>
/// <param name="words">What is said of each entry, by its number.</param>
/// <param name="automaton">Finds the entries.</param>
/// <param name="harmless">Finds phrases in which no entry counts; asked only where an entry was found.</param>
internal sealed class ListedWords(ListedWord[] words, WordAutomaton automaton, WordAutomaton harmless)
{
    [ThreadStatic]
    private static List<WordHit>? _hits;

    [ThreadStatic]
    private static RangeSet? _phrases;

    public int Count => words.Length;

    /// <summary>The gravest match, of equals the first; null when nothing is found, or only in harmless phrases.</summary>
    public WordMatch? FindGravest(ReadOnlySpan<char> text)
    {
        WordMatch? gravest = null;
        foreach (var hit in Find(text))
        {
            if (gravest is null || words[hit.Entry].Severity > gravest.Value.Severity)
                gravest = ToMatch(hit);
        }

        return gravest;
    }

    /// <summary>Every match outside of harmless phrases.</summary>
    public IReadOnlyList<WordMatch> FindAll(ReadOnlySpan<char> text) => [.. Find(text).Select(hit => ToMatch(hit))];

    /// <summary>A list rather than an interface, so that enumerating it allocates nothing.</summary>
    private List<WordHit> Find(ReadOnlySpan<char> text)
    {
        var hits = _hits ??= [];
        hits.Clear();
        automaton.Find(text, hits);
        if (hits.Count > 0)
            RemoveHarmless(text, hits);
        return hits;
    }

    private void RemoveHarmless(ReadOnlySpan<char> text, List<WordHit> hits)
    {
        var found = hits.Count;
        harmless.Find(text, hits);
        var phrases = _phrases ??= new RangeSet();
        phrases.Clear();
        for (var i = found; i < hits.Count; i++)
            phrases.Add(hits[i].Start, hits[i].End);
        phrases.Sort();
        hits.RemoveRange(found, hits.Count - found);
        hits.RemoveAll(static hit => _phrases!.Contains(hit.Start, hit.End));
    }

    private WordMatch ToMatch(in WordHit hit) =>
        new(words[hit.Entry].Category, words[hit.Entry].Severity, hit.Start, hit.End - hit.Start);
}
