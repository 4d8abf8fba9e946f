using System.Runtime.CompilerServices;

namespace Moderation.Scoring.Matching;

/// <summary>
/// Finds all entries of a list in one pass over a text, in time that grows with the text and not with the list: the automaton of Aho and
/// Corasick ("Efficient string matching", 1975). Its nodes are numbered in breadth-first order, so the children of a node lie side by side,
/// sorted; 14 bytes a node. Immutable and safe for any number of threads.
/// </summary>
internal sealed class WordAutomaton
{
    private const int Root = 0;

    private readonly WordNodes _nodes;
    private readonly WordPattern[] _patterns;
    private readonly int _wordStart;
    private readonly bool _floats;

    /// <summary>The node after a space and one ASCII character; 0 when no entry starts with it.</summary>
    private readonly int[] _firsts = new int[128];

    /// <summary>Marks every beginning of three letters that an entry has, so that most words are passed over at once.</summary>
    private readonly ulong[] _beginnings = new ulong[1 << (15 - 6)];

    /// <param name="patterns">In any order.</param>
    public WordAutomaton(IEnumerable<WordPattern> patterns)
    {
        _patterns = [.. patterns];
        Array.Sort(_patterns, (one, other) => string.CompareOrdinal(one.Literal, other.Literal));
        _nodes = WordNodes.Build(_patterns);
        _wordStart = _nodes.Child(Root, ' ');
        _floats = _nodes.ChildCount(Root) > (_wordStart == Root ? 0 : 1);
        for (var c = 0; c < _firsts.Length; c++)
            _firsts[c] = _wordStart == Root ? Root : _nodes.Child(_wordStart, (char)c);
        foreach (var pattern in _patterns)
            MarkBeginning(pattern.Literal);
    }

    public int PatternCount => _patterns.Length;

    /// <summary>Finds what is in a text.</summary>
    /// <param name="text">Words between single spaces, with a space at each end.</param>
    /// <param name="hits">Where every match goes, in the order of their ends.</param>
    /// <returns>How many steps it took: characters looked at, and nodes visited.</returns>
    public int Find(ReadOnlySpan<char> text, List<WordHit> hits)
    {
        if (_patterns.Length == 0)
            return 0;
        var (state, steps) = (Root, 0);
        for (var i = 0; i < text.Length; i++)
        {
            steps++;
            if (state == _wordStart && !_floats && !MayBegin(text, i))
            {
                i = SkipWord(text, i, ref steps);
                continue;
            }

            state = Step(state, text[i], ref steps);
            if (_nodes.Outputs[state] != 0)
                Report(text, i + 1, state, hits, ref steps);
            else if (state == Root && !_floats)
                i = SkipWord(text, i, ref steps, ref state);
        }

        return steps;
    }

    private int Step(int state, char c, ref int steps)
    {
        while (true)
        {
            var child = state == _wordStart && c < 128 && !_floats ? _firsts[c] : _nodes.Child(state, c);
            if (child != Root)
                return child;
            if (state == Root)
                return c == '-' ? _wordStart : Root; // a part of a compound word is a word
            state = _nodes.Failures[state];
            steps++;
        }
    }

    /// <summary>Passes over the rest of a word that begins no entry; returns the place of the space or hyphen after it.</summary>
    private static int SkipWord(ReadOnlySpan<char> text, int i, ref int steps)
    {
        var length = text[i..].IndexOfAny(' ', '-');
        steps++;
        return length < 0 ? text.Length : i + length;
    }

    private int SkipWord(ReadOnlySpan<char> text, int i, ref int steps, ref int state)
    {
        if (text[i] != ' ')
            i = SkipWord(text, i, ref steps);
        state = _wordStart;
        return i;
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
        var literal = _patterns[first].Literal;
        for (var p = first; p < _patterns.Length && _patterns[p].Literal == literal; p++)
        {
            steps++;
            ref readonly var pattern = ref _patterns[p];
            var whole = pattern.Tail is { } tail ? WordTail.Match(text, end, tail) : EndOf(text, end, pattern.Ending);
            if (whole < 0)
                continue;
            var start = end - literal.Length;
            hits.Add(new WordHit(pattern.Entry, literal[0] == ' ' ? start + 1 : start, whole));
        }
    }

    /// <summary>Where the word ends, or its part before a hyphen; -1 when it goes on otherwise than it may.</summary>
    private static int EndOf(ReadOnlySpan<char> text, int end, WordEnding ending)
    {
        // No ending but that of a wildcard is as long as this.
        var rest = ending == WordEnding.Any ? text[end..] : text[end..Math.Min(text.Length, end + 8)];
        var length = rest.IndexOfAny(' ', '-');
        length = length < 0 ? rest.Length : length;
        if (!ending.Allows(text[end - 1], rest[..length]))
            return -1;
        return end + length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayBegin(ReadOnlySpan<char> text, int i)
    {
        if (i + 2 >= text.Length)
            return true;
        var beginning = Beginning(text[i], text[i + 1], text[i + 2]);
        return (_beginnings[beginning >> 6] & (1UL << beginning)) != 0;
    }

    /// <summary>A literal that is too short to have three letters may go on with any.</summary>
    private void MarkBeginning(string literal)
    {
        if (literal[0] != ' ')
            return;
        for (var c = 0; c < 32; c++)
        {
            var third = literal.Length > 3 ? literal[3] : (char)c;
            for (var d = 0; d < (literal.Length > 2 ? 1 : 32); d++)
            {
                var beginning = Beginning(literal[1], literal.Length > 2 ? literal[2] : (char)d, third);
                _beginnings[beginning >> 6] |= 1UL << beginning;
            }
        }
    }

    /// <summary>Fifteen bits of three characters; letters of the Latin alphabet never share them.</summary>
    private static int Beginning(char one, char two, char three) => ((one & 31) << 10) | ((two & 31) << 5) | (three & 31);
}
