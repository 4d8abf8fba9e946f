using Moderation.Scoring.WordLists;

namespace Moderation.Scoring.Phrases;

/// <summary>Finds the phrases that speak against a text. Holds one thread's buffers.</summary>
internal sealed class PhraseFinder
{
    [ThreadStatic]
    private static PhraseFinder? _ofThread;

    private readonly PhraseBook _book;
    private readonly Sentence _sentence;
    private readonly Exoneration _exoneration;
    private readonly List<WordRange> _found = [];
    private readonly HashSet<PhraseRule> _tried = new(ReferenceEqualityComparer.Instance);
    private (Wording? Wording, int Edition) _of;
    private IReadOnlyList<PhraseMatch> _phrases = [];

    public PhraseFinder(PhraseBook book)
    {
        _book = book;
        _sentence = new Sentence(book);
        _exoneration = new Exoneration(book);
    }

    /// <summary>The shipped phrases in a field, the gravest one of each category; the list is not changed later.</summary>
    public static IReadOnlyList<PhraseMatch> In(Wording wording) => (_ofThread ??= new PhraseFinder(PhraseBook.Shipped)).PhrasesOf(wording);

    /// <summary>The gravest phrase of one category in a field; null when there is none.</summary>
    public static PhraseMatch? In(Wording wording, PhraseCategory category)
    {
        foreach (var phrase in In(wording))
        {
            if (phrase.Category == category)
                return phrase;
        }

        return null;
    }

    /// <summary>The checks of several categories ask about the same field in a row, so the last answer is kept.</summary>
    private IReadOnlyList<PhraseMatch> PhrasesOf(Wording wording)
    {
        if (_of == (wording, wording.Edition))
            return _phrases;
        _of = default;
        _phrases = Find(wording);
        _of = (wording, wording.Edition);
        return _phrases;
    }

    public IReadOnlyList<PhraseMatch> Find(Wording wording)
    {
        List<PhraseMatch>? phrases = null;
        var text = wording.Text;
        var followsGroup = false;
        for (var start = _book.Triggers.NextSentence(text, 0); start >= 0;)
        {
            FindInSentence(wording, start, theyAreGroup: false, ref phrases);
            if (followsGroup && _sentence.HasPronoun)
                FindInSentence(wording, start, theyAreGroup: true, ref phrases);
            followsGroup = _sentence.NamesGroup && _sentence.End < text.Length;
            start = followsGroup ? _sentence.End : _book.Triggers.NextSentence(text, _sentence.End);
        }

        return phrases ?? (IReadOnlyList<PhraseMatch>)[];
    }

    private void FindInSentence(Wording wording, int start, bool theyAreGroup, ref List<PhraseMatch>? phrases)
    {
        _sentence.Read(wording.Text, start, theyAreGroup);
        _exoneration.Begin(_sentence, wording);
        _tried.Clear();
        for (var word = 0; word < _sentence.Count; word++)
        {
            for (var words = 1; words <= TermTable.MaxWords && _sentence.NodeAt(word, words) is var node and not 0; words++)
            {
                foreach (var rule in _book.TriggeredBy(node))
                    Try(rule, ref phrases);
            }
        }
    }

    private void Try(PhraseRule rule, ref List<PhraseMatch>? phrases)
    {
        if (!_sentence.HasAllOf(rule.Pattern))
            return;
        var category = rule.Category!.Value;
        var known = phrases?.FindIndex(phrase => phrase.Category == category) ?? -1;
        if ((known >= 0 && phrases![known].Severity >= rule.Severity) || !_tried.Add(rule))
            return;
        _found.Clear();
        Matcher.Find(_book, rule.Pattern, _sentence, _found);
        foreach (var range in _found)
        {
            if (_exoneration.IsHarmless(rule, range))
                continue;
            var start = _sentence.StartOf(range.Start);
            var match = new PhraseMatch(category, rule.Severity, start, _sentence.EndOf(range.End - 1) - start);
            if (known >= 0)
                phrases![known] = match;
            else
                (phrases ??= []).Add(match);
            return;
        }
    }
}
