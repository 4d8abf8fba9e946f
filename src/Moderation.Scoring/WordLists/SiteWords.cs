using Moderation.Scoring.Matching;

namespace Moderation.Scoring.WordLists;

/// <summary>Looks for the words of a site's own list.</summary>
internal static class SiteWords
{
    [ThreadStatic]
    private static List<WordHit>? _hits;

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
        foreach (var hit in hits)
        {
            if (!IsReported(wording, hit))
                return new SiteWord(hit.Start, hit.End - hit.Start, false);
        }

        return hits is [var first, ..] ? new SiteWord(first.Start, first.End - first.Start, true) : null;
    }

    private static bool IsReported(Wording wording, in WordHit hit) => wording.IsQuoted(hit.Start) || wording.IsCode(hit.Start);
}

/// <summary>A word of a site's list in a text.</summary>
/// <param name="Start">First character of it in the text.</param>
/// <param name="Length">How many characters.</param>
/// <param name="IsReported">It is only quoted, or in program code.</param>
internal readonly record struct SiteWord(int Start, int Length, bool IsReported);
