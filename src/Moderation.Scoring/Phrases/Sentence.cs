namespace Moderation.Scoring.Phrases;

/// <summary>
/// One sentence as its words and the terms they make. A first and a last element, <c>^</c> and <c>$</c>, stand for its ends; quotation
/// marks are left out. Holds one thread's buffers and is reused.
/// </summary>
internal sealed class Sentence(PhraseBook book)
{
    /// <summary>What is read for <see cref="Element.Pronouns"/> where they stand for a group that the sentence before names.</summary>
    private const string Group = "<they>";

    /// <summary>A longer sentence says so much that somebody else may be meant by what follows.</summary>
    private const int MostWordsToName = 16;

    /// <summary>A group that is named later is what something was done to, and "they" are those who did it.</summary>
    private const int LastPlaceOfName = 3;

    /// <summary>A pronoun that stands later stands for what this sentence names itself, unless it is short.</summary>
    private const int LastPlaceOfPronoun = 3;

    private const int ShortSentence = 9;

    /// <summary>A longer sentence is read in parts, so that rules that look at all of it stay linear in the text.</summary>
    private const int MostWords = 200;

    private const int Reach = TermTable.MaxWords;
    private readonly TermIndex _index = book.Index;
    private readonly ulong[] _sets = book.NoSets();
    private readonly int[] _pronouns = [.. Element.Pronouns.Select(word => book.Index.Number(word))];
    private readonly int _group = book.Index.Number(Group);
    private int[] _words = new int[128];
    private int[] _starts = new int[128];
    private int[] _ends = new int[128];
    private int[] _nodes = new int[128 * Reach];

    /// <summary>Words, commas and the two ends.</summary>
    public int Count { get; private set; }

    /// <summary>The first character after the sentence and its full stop.</summary>
    public int End { get; private set; }

    /// <summary>Whether one of <see cref="Element.Pronouns"/> is where it can stand for who was named before.</summary>
    public bool HasPronoun =>
        Has(Element.Pronoun) && IsAmongFirst(Element.Pronoun, Count <= ShortSentence ? Count - 1 : LastPlaceOfPronoun);

    /// <summary>Whether it names a group, and nobody else, that "they" may stand for in the next sentence.</summary>
    public bool NamesGroup => Count <= MostWordsToName && Has(Element.Antecedent) && !Has(Element.Rival)
        && IsAmongFirst(Element.Antecedent, LastPlaceOfName);

    public int StartOf(int word) => _starts[word];

    public int EndOf(int word) => _ends[word];

    /// <summary>The node of the term that the words from one on make; 0 when they make none.</summary>
    public int NodeAt(int word, int words) => _nodes[word * Reach + words - 1];

    /// <summary>Whether a single word, not punctuation, may fill a gap.</summary>
    public bool IsAnyWord(int word) =>
        _words[word] is TermTable.Unknown || !book.IsIn(NodeAt(word, 1), Element.Stop);

    /// <summary>Whether terms of all sets that a pattern cannot do without are somewhere in the sentence.</summary>
    public bool HasAllOf(Pattern pattern)
    {
        foreach (var set in pattern.RequiredSets)
        {
            if (!Has(set))
                return false;
        }

        return true;
    }

    /// <summary>Reads a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The character at which it begins.</param>
    /// <param name="theyAreGroup">Whether <see cref="Element.Pronouns"/> stand for a group.</param>
    public void Read(ReadOnlySpan<char> text, int start, bool theyAreGroup = false)
    {
        Count = 0;
        Put(_index.Number("^"), start, start);
        var next = start;
        while (Count < MostWords && WordReader.TryNext(text, ref next, out var word, out var from))
        {
            if (word is ".")
                break;
            if (word is not "\"")
                PutWord(word, from, theyAreGroup);
        }

        End = next;
        Put(_index.Number("$"), _ends[Count - 1], _ends[Count - 1]);
        _starts[0] = _ends[0] = _starts[1];
        FindTerms();
    }

    private void PutWord(ReadOnlySpan<char> word, int from, bool theyAreGroup)
    {
        var number = _index.Number(word);
        var rewritten = _index.Rewrite(number);
        if (rewritten.IsEmpty)
            Put(Meant(number, theyAreGroup), from, from + word.Length);
        foreach (var meant in rewritten)
            Put(Meant(meant, theyAreGroup), from, from + word.Length);
    }

    private int Meant(int word, bool theyAreGroup) => theyAreGroup && _pronouns.Contains(word) ? _group : word;

    private bool IsAmongFirst(int set, int last)
    {
        for (var word = 0; word <= last && word < Count; word++)
        {
            for (var words = 1; words <= Reach; words++)
            {
                if (book.IsIn(NodeAt(word, words), set))
                    return true;
            }
        }

        return false;
    }

    private bool Has(int set) => (_sets[set / 64] & (1UL << (set % 64))) != 0;

    private void Put(int word, int start, int end)
    {
        if (Count == _words.Length)
        {
            Array.Resize(ref _words, Count * 2);
            Array.Resize(ref _starts, Count * 2);
            Array.Resize(ref _ends, Count * 2);
            Array.Resize(ref _nodes, Count * 2 * Reach);
        }

        (_words[Count], _starts[Count], _ends[Count]) = (word, start, end);
        Count++;
    }

    private void FindTerms()
    {
        Array.Clear(_nodes, 0, Count * Reach);
        Array.Clear(_sets);
        for (var i = 0; i < Count; i++)
        {
            var node = _index.Next(0, _words[i]);
            for (var length = 1; node != 0; length++)
            {
                _nodes[i * Reach + length - 1] = node;
                book.AddSetsOf(node, _sets);
                node = length < Reach && i + length < Count ? _index.Next(node, _words[i + length]) : 0;
            }
        }
    }
}
