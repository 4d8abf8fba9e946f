using Moderation.Scoring.WordLists;

namespace Moderation.Scoring.Phrases;

/// <summary>
/// Whether a phrase is someone else's, or denied: inside quotation marks, after "he said that" or "nobody should say that", before "police
/// say" or "is a lie". It is the writer's own all the same when the writer agrees: "and he is right".
/// </summary>
internal sealed class ReportedSpeech(PhraseBook book)
{
    /// <summary>Most words between "he said" and what he said.</summary>
    private const int MostBetween = 3;

    private readonly Sentence _following = new(book);
    private readonly List<WordRange> _found = [];

    public bool IsOfOthers(
        Wording wording, Sentence sentence, WordRange range, List<(PhraseRule Rule, WordRange Range)> frames) =>
        (wording.IsQuoted(sentence.StartOf(range.Start)) || IsFramed(range, frames)) && !IsAgreedWith(wording, sentence, range);

    private static bool IsFramed(WordRange range, List<(PhraseRule Rule, WordRange Range)> frames)
    {
        foreach (var (rule, frame) in frames)
        {
            if (rule.Effect == RuleEffect.Before && frame.Start < range.Start && frame.End >= range.Start - MostBetween)
                return true;
            if (rule.Effect == RuleEffect.After && frame.Start >= range.End - 1)
                return true;
        }

        return false;
    }

    private bool IsAgreedWith(Wording wording, Sentence sentence, WordRange range)
    {
        if (AgreesIn(sentence, range.End - 1))
            return true;
        _following.Read(wording.Text, sentence.End);
        return AgreesIn(_following, 0);
    }

    private bool AgreesIn(Sentence sentence, int from)
    {
        foreach (var rule in book.Agreements)
        {
            _found.Clear();
            Matcher.Find(book, rule.Pattern, sentence, _found);
            foreach (var range in _found)
            {
                if (range.Start >= from)
                    return true;
            }
        }

        return false;
    }
}
