using System.Numerics;
using Moderation.Scoring.Normalization;

namespace Moderation.Scoring.Phrases;

/// <summary>
/// The terms of a <see cref="TermTable"/> laid out to be looked up, so small that they stay in the cache beside a model. Words are told by
/// their hashes alone, as in the models' vocabulary. Immutable.
/// </summary>
internal sealed class TermIndex
{
    private readonly (uint Hash, int Word)[] _slots;
    private readonly int _shift;

    /// <summary>For each word, what it stands for; null for nearly all.</summary>
    private readonly int[]?[] _rewrites;

    /// <summary>For each word, the node that it leads to from the root.</summary>
    private readonly int[] _firsts;

    /// <summary>For each node, where its edges begin among all; one more at the end.</summary>
    private readonly int[] _edgeStarts;
    private readonly int[] _edgeWords;
    private readonly int[] _edgeNodes;

    /// <exception cref="InvalidDataException">Two words of the table cannot be told apart.</exception>
    public TermIndex(TermTable terms)
    {
        _slots = new (uint, int)[BitOperations.RoundUpToPowerOf2((uint)terms.Words.Count * 2 + 2)];
        _shift = 32 - BitOperations.Log2((uint)_slots.Length);
        foreach (var (word, number) in terms.Words)
            Insert(word, number);
        _rewrites = new int[]?[terms.Words.Count + 1];
        foreach (var (word, words) in terms.Rewrites)
            _rewrites[word] = words;
        _firsts = new int[terms.Words.Count + 1];
        foreach (var ((node, word), next) in terms.Edges)
        {
            if (node == 0)
                _firsts[word] = next;
        }

        var edges = terms.Edges.Where(edge => edge.Key.Node != 0).OrderBy(edge => edge.Key).ToArray();
        _edgeWords = [.. edges.Select(edge => edge.Key.Word)];
        _edgeNodes = [.. edges.Select(edge => edge.Value)];
        _edgeStarts = new int[terms.NodeCount + 1];
        foreach (var edge in edges)
            _edgeStarts[edge.Key.Node + 1]++;
        for (var node = 0; node < terms.NodeCount; node++)
            _edgeStarts[node + 1] += _edgeStarts[node];
    }

    /// <summary>The number of a word, <see cref="TermTable.Unknown"/> when no term has it.</summary>
    public int Number(ReadOnlySpan<char> word)
    {
        var hash = RollingHash.Compute(word);
        var slot = hash >> _shift;
        while (_slots[slot].Word != TermTable.Unknown && _slots[slot].Hash != hash)
            slot = Next(slot);
        return _slots[slot].Word;
    }

    /// <summary>The numbers of the words that a contraction stands for; none for any other word.</summary>
    public ReadOnlySpan<int> Rewrite(int word) => _rewrites[word];

    /// <summary>The node that a word leads to; 0 when there is none.</summary>
    public int Next(int node, int word)
    {
        if (node == 0)
            return _firsts[word];
        var start = _edgeStarts[node];
        var place = _edgeWords.AsSpan(start, _edgeStarts[node + 1] - start).IndexOf(word);
        return place < 0 ? 0 : _edgeNodes[start + place];
    }

    private void Insert(string word, int number)
    {
        var hash = RollingHash.Compute(word);
        var slot = hash >> _shift;
        for (; _slots[slot].Word != TermTable.Unknown; slot = Next(slot))
        {
            if (_slots[slot].Hash == hash)
                throw new InvalidDataException($"'{word}' has the hash of another word; one of them must be written differently.");
        }

        _slots[slot] = (hash, number);
    }

    private uint Next(uint slot) => (slot + 1) & (uint)(_slots.Length - 1);
}
