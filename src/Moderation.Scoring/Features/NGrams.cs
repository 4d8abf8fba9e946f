using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Features;

/// <summary>Turns the tokens of folded text into n-grams.</summary>
/// <param name="list">Where they go.</param>
/// <param name="text">The text.</param>
/// <param name="source">For each character, its index in the visible text; empty when all of the text stands for
/// <see cref="Place"/>.</param>
internal readonly ref struct NGrams(FeatureList list, ReadOnlySpan<char> text, ReadOnlySpan<int> source)
{
    /// <summary>
    /// Fewest characters of an n-gram, the marks around a word included. Pairs say little, and cost as much as all the rest.
    /// </summary>
    private const int Shortest = 3;

    private const int Longest = 5;

    private const char WordStart = '\u0002';

    private const char WordEnd = '\u0003';

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<int> _source = source;

    /// <summary>The visible text that restored text stands for.</summary>
    public FeatureSpan Place { get; init; }

    /// <summary>The number of the restoration, for restored text; otherwise -1.</summary>
    public int Restoration { get; init; } = -1;

    /// <summary>Adds the words and pairs of words of one chunk.</summary>
    /// <param name="start">First character of the chunk.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="previous">The word before it; becomes its last.</param>
    /// <param name="words">Where to note which of its tokens are words; null when that is not needed.</param>
    public void AddWords(int start, int end, ref PreviousWord previous, List<WordPlace>? words)
    {
        var tokens = new Tokens(_text, start, end);
        while (tokens.MoveNext())
        {
            AddWord(tokens.Hash, First(tokens.Start), Last(tokens.End - 1), ref previous);
            if (tokens.Kind == TokenKind.Word)
                words?.Add(new WordPlace(tokens.Start, tokens.End, Restoration));
        }
    }

    /// <summary>Adds what counts as one word whatever it says.</summary>
    public void AddWord(uint hash, int first, int last, ref PreviousWord previous)
    {
        if (list.Add(BucketHash.ToBucket(hash, BucketHash.WordSeed)))
            list.SetPlace(first, last, FeatureKind.Word);
        if (list.Add(BucketHash.ToBucket(previous.Hash * 31 + hash, BucketHash.PairSeed)))
            list.SetPlace(previous.First, last, FeatureKind.Pair);
        previous = new PreviousWord(hash, first, last);
    }

    /// <summary>Adds the pair of the last word and the end of the comment.</summary>
    public void AddEnd(in PreviousWord previous)
    {
        if (list.Add(BucketHash.ToBucket(previous.Hash * 31 + Placeholders.Edge, BucketHash.PairSeed)))
            list.SetPlace(previous.First, previous.Last, FeatureKind.Pair);
    }

    /// <summary>Adds the character n-grams of one word.</summary>
    public void AddCharacters(int start, int end)
    {
        // Position start - 1 is the mark before the word, position end the mark after it.
        for (var i = start - 1; i <= end + 1 - Shortest; i++)
        {
            var hash = RollingHash.Step(RollingHash.Step(0, i < start ? WordStart : _text[i]), _text[i + 1]);
            var stop = Math.Min(end, i + Longest - 1);
            for (var j = i + Shortest - 1; j <= stop; j++)
            {
                hash = RollingHash.Step(hash, j == end ? WordEnd : _text[j]);
                if (list.Add(BucketHash.ToBucket(hash, BucketHash.CharacterSeed)))
                    list.SetPlace(First(Math.Max(i, start)), Last(Math.Min(j, end - 1)), FeatureKind.Characters);
            }
        }
    }

    private int First(int position) => _source.IsEmpty ? Place.First : _source[position];

    private int Last(int position) => _source.IsEmpty ? Place.Last : _source[position];
}

/// <summary>The place of a word whose character n-grams are still to be added.</summary>
/// <param name="Start">First character, in the folded or in the restorer's text.</param>
/// <param name="End">One past the last.</param>
/// <param name="Restoration">Number of the restoration it is part of; -1 for a word as written.</param>
internal readonly record struct WordPlace(int Start, int End, int Restoration);
