using Moderation.Scoring.WordLists;

namespace Moderation.Scoring.Phrases;

/// <summary>
/// Whether a phrase is harmless where it stands: program code, a figure of speech, talk of games, or <see cref="ReportedSpeech"/>. Looks
/// for the rules that say so only once a sentence has a phrase.
/// </summary>
internal sealed class Exoneration(PhraseBook book)
{
    private readonly List<(PhraseRule Rule, WordRange Range)> _cancelling = [];
    private readonly List<WordRange> _found = [];
    private readonly ReportedSpeech _speech = new(book);
    private Sentence? _sentence;
    private Wording? _wording;
    private bool _knowsCancelling;

    public void Begin(Sentence sentence, Wording wording) => (_sentence, _wording, _knowsCancelling) = (sentence, wording, false);

    public bool IsHarmless(PhraseRule rule, WordRange range)
    {
        if (!_knowsCancelling)
            FindCancelling();
        if (_wording!.IsCode(_sentence!.StartOf(range.Start)))
            return true;
        foreach (var (other, where) in _cancelling)
        {
            if (other.Effect is RuleEffect.Pass or RuleEffect.Near && other.Covers(rule) && Touches(other, where, range))
                return true;
        }

        return _speech.IsOfOthers(_wording, _sentence, range, _cancelling);
    }

    private static bool Touches(PhraseRule other, WordRange where, WordRange range) =>
        other.Effect == RuleEffect.Near || where.Overlaps(range);

    private void FindCancelling()
    {
        _cancelling.Clear();
        foreach (var rule in book.Cancelling)
        {
            _found.Clear();
            Matcher.Find(book, rule.Pattern, _sentence!, _found);
            foreach (var range in _found)
                _cancelling.Add((rule, range));
        }

        _knowsCancelling = true;
    }
}
