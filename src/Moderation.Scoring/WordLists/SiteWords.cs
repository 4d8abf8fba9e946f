using Moderation.Scoring.Matching;

namespace Moderation.Scoring.WordLists;

/// <summary>Looks for the words of a site's own list.</summary>
internal static class SiteWords
{
    [ThreadStatic]
    private static List<WordHit>? _hits;

    [ThreadStatic]
    private static SpelledOutText? _spelledOut;

    /// <summary>
    /// The first match that is neither quoted nor program code; if there is none, the first match. Null when no word is found.
    /// </summary>
    public static SiteWord? FindIn(Wording wording, WordList list)
    {
        if (list.Count == 0)
            return null;
        var hits = _hits ??= [];
        hits.Clear();
        list.Automaton.Find(wording.Text, hits);
        if (hits.Count == 0)
            FindSpelledOut(wording, list, hits);
        foreach (var hit in hits)
        {
            if (!IsReported(wording, hit))
                return new SiteWord(hit.Start, hit.End - hit.Start, false);
        }

        return hits is [var first, ..] ? new SiteWord(first.Start, first.End - first.Start, true) : null;
    }

    /// <summary>The same in the second reading; the places are those of the tokens that were read.</summary>
    private static void FindSpelledOut(Wording wording, WordList list, List<WordHit> hits)
    {
        var text = _spelledOut ??= new SpelledOutText();
        text.Read(wording);
        list.Automaton.Find(text.Text, hits);
        for (var i = 0; i < hits.Count; i++)
        {
            var (first, last) = (text.WordAt(hits[i].Start).First, text.WordAt(hits[i].End - 1).Last);
            var start = wording.Parts[first].Start;
            hits[i] = new WordHit(hits[i].Entry, start, wording.Parts[last].Start + wording.Token(last).Length);
        }
    }

    private static bool IsReported(Wording wording, in WordHit hit) => wording.IsQuoted(hit.Start) || wording.IsCode(hit.Start);
}

/// <summary>A word of a site's list in a text.</summary>
/// <param name="Start">First character of it in the text.</param>
/// <param name="Length">How many characters.</param>
/// <param name="IsReported">It is only quoted, or in program code.</param>
internal readonly record struct SiteWord(int Start, int Length, bool IsReported);
