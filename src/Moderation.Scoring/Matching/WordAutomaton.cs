namespace Moderation.Scoring.Matching;

/// <summary>
/// Finds all entries of a list in one pass over a text, in time that grows with the text and not with the list: the automaton of Aho and
/// Corasick ("Efficient string matching", 1975). Words that begin no entry are passed over. Immutable and safe for any number of threads.
/// </summary>
internal sealed class WordAutomaton
{
    private const int Root = 0;

    private readonly WordBeginnings _beginnings;
    private readonly WordNodes _nodes;
    private readonly WordOutput[] _outputs;
    private readonly int _wordStart;

    /// <summary>Some entries start inside of words, so that no word can be passed over.</summary>
    private readonly bool _floats;

    /// <summary>The node after a space and one ASCII character; the root when no entry starts with it.</summary>
    private readonly int[] _firsts = new int[128];

    /// <param name="patterns">In any order.</param>
    public WordAutomaton(IEnumerable<WordPattern> patterns)
    {
        WordPattern[] sorted = [.. patterns];
        Array.Sort(sorted, (one, other) => string.CompareOrdinal(one.Literal, other.Literal));
        _nodes = WordNodes.Build(sorted);
        _outputs = WordOutput.Of(sorted);
        _wordStart = _nodes.Child(Root, ' ');
        _beginnings = new WordBeginnings(sorted.Length);
        foreach (var pattern in sorted)
        {
            _floats |= pattern.Literal[0] != ' ';
            _beginnings.Add(pattern.Literal.AsSpan(1));
        }

        for (var c = 0; c < _firsts.Length && _wordStart != Root; c++)
            _firsts[c] = _nodes.Child(_wordStart, (char)c);
    }

    /// <summary>Finds what is in a text.</summary>
    /// <param name="text">Words between single spaces, with a space at each end.</param>
    /// <param name="hits">Where every match goes, in the order in which their literals end.</param>
    /// <returns>How many steps it took: characters looked at, and nodes visited.</returns>
    public int Find(ReadOnlySpan<char> text, List<WordHit> hits) =>
        _outputs.Length == 0 ? 0 : _floats ? FindAnywhere(text, hits) : FindWords(text, hits);

    private int FindAnywhere(ReadOnlySpan<char> text, List<WordHit> hits)
    {
        var (state, steps) = (Root, 0);
        for (var i = 0; i < text.Length; i++)
        {
            steps++;
            state = Step(state, text[i], ref steps);
            if (_nodes.Outputs[state] != 0)
                Report(text, i + 1, state, hits, ref steps);
        }

        return steps;
    }

    private int FindWords(ReadOnlySpan<char> text, List<WordHit> hits)
    {
        var (steps, walked) = (0, 0);
        var starts = new WordStarts(text);
        while (starts.MoveNext())
        {
            steps++;
            if (starts.Current >= walked && _beginnings.MayHave(text, starts.Current))
                walked = Walk(text, starts.Current, hits, ref steps);
        }

        return steps;
    }

    /// <summary>Follows the text from the start of a word for as long as an entry may come of it; returns where none may.</summary>
    private int Walk(ReadOnlySpan<char> text, int i, List<WordHit> hits, ref int steps)
    {
        var state = _wordStart;
        do
        {
            if (i == text.Length)
                return i;
            steps++;
            state = Step(state, text[i++], ref steps);
            if (_nodes.Outputs[state] != 0)
                Report(text, i, state, hits, ref steps);
        }
        while (state != Root && state != _wordStart);

        return i;
    }

    private int Step(int state, char c, ref int steps)
    {
        if (state == _wordStart && c < 128 && _firsts[c] is var first and not Root)
            return first;
        while (true)
        {
            var child = _nodes.Child(state, c);
            if (child != Root)
                return child;
            if (state == Root)
                return c == '-' ? _wordStart : Root; // a part of a compound word is a word
            state = _nodes.Failures[state];
            steps++;
        }
    }

    private void Report(ReadOnlySpan<char> text, int end, int state, List<WordHit> hits, ref int steps)
    {
        while (state != Root)
        {
            var output = _nodes.Outputs[state];
            if (output == 0)
                return;
            if (output > 0)
                ReportAll(text, end, output - 1, hits, ref steps);
            state = output > 0 ? _nodes.Failures[state] : -output;
            steps++;
        }
    }

    /// <summary>All patterns with one literal; they lie side by side.</summary>
    private void ReportAll(ReadOnlySpan<char> text, int end, int first, List<WordHit> hits, ref int steps)
    {
        for (var more = true; more; first++)
        {
            steps++;
            ref readonly var output = ref _outputs[first];
            more = output.SharesNext;
            var whole = output.EndOf(text, end);
            if (whole >= 0)
                hits.Add(new WordHit(output.Entry, end - output.Length + (output.StartsWord ? 1 : 0), whole));
        }
    }
}
