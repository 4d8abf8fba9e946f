namespace Moderation.Scoring.Phrases;

/// <summary>Which sets the term at a node is in: a bit for every node and set.</summary>
internal sealed class TermMembership
{
    private readonly ulong[] _bits;
    private readonly int _width;

    public TermMembership(TermTable terms, int sets)
    {
        _width = (sets + 63) / 64;
        _bits = new ulong[terms.NodeCount * _width];
        for (var node = 0; node < terms.NodeCount; node++)
        {
            foreach (var set in terms.SetsOf(node))
                _bits[node * _width + set / 64] |= 1UL << (set % 64);
        }
    }

    /// <summary>No set at all, as bits.</summary>
    public ulong[] None() => new ulong[_width];

    /// <summary>Adds the sets of the term at a node to others.</summary>
    public void AddTo(Span<ulong> sets, int node)
    {
        for (var i = 0; i < sets.Length; i++)
            sets[i] |= _bits[node * _width + i];
    }

    public bool Contains(int node, int set) => (_bits[node * _width + set / 64] & (1UL << (set % 64))) != 0;
}
