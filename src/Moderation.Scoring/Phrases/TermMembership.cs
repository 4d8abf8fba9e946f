using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Moderation.Scoring.Phrases;

/// <summary>
/// Which sets the term at a node is in: a bit for every set. Most terms share their sets with many others, so that the rows of bits are few
/// and stay in the cache.
/// </summary>
internal sealed class TermMembership
{
    private const int BitsAtOnce = 256;

    private readonly ulong[] _bits;

    /// <summary>Where the row of a node begins.</summary>
    private readonly int[] _rows;
    private readonly int _width;

    public TermMembership(TermTable terms, int sets)
    {
        _width = (sets + BitsAtOnce - 1) / BitsAtOnce * Vector256<ulong>.Count;
        _rows = new int[terms.NodeCount];
        var (bits, known) = (new List<ulong>(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var node = 0; node < terms.NodeCount; node++)
        {
            var key = string.Join(' ', terms.SetsOf(node).Order());
            if (!known.TryGetValue(key, out var row))
            {
                known[key] = row = bits.Count;
                bits.AddRange(RowOf(terms.SetsOf(node)));
            }

            _rows[node] = row;
        }

        _bits = [.. bits];
    }

    /// <summary>No set at all, as bits.</summary>
    public ulong[] None() => new ulong[_width];

    /// <summary>Adds the sets of the term at a node to others.</summary>
    public void AddTo(Span<ulong> sets, int node)
    {
        ref var row = ref _bits[_rows[node]];
        ref var to = ref MemoryMarshal.GetReference(sets[.._width]);
        for (var i = 0; i < _width; i += Vector256<ulong>.Count)
            (Vector256.LoadUnsafe(ref to, (nuint)i) | Vector256.LoadUnsafe(ref row, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
    }

    public bool Contains(int node, int set) => (_bits[_rows[node] + set / 64] & (1UL << (set % 64))) != 0;

    private ulong[] RowOf(IReadOnlyCollection<int> sets)
    {
        var row = None();
        foreach (var set in sets)
            row[set / 64] |= 1UL << (set % 64);
        return row;
    }
}
