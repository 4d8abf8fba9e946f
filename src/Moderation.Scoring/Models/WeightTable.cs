using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Moderation.Scoring.Features;

namespace Moderation.Scoring.Models;

/// <summary>
/// The weights of all questions for every bucket, side by side, so that one cache line serves all of them. A row is eight 16-bit numbers: a
/// fixed-point weight per question, and in <see cref="SeenLane"/> a 1 where training saw the bucket. Sums of integers are exact in any
/// order, so that an explanation adds up exactly.
/// </summary>
internal sealed class WeightTable
{
    public const int Lanes = 8;

    /// <summary>Lane that counts buckets seen in training.</summary>
    public const int SeenLane = 7;

    /// <summary>Rows that may be added up in 32 bits: 2^31 / 2^15.</summary>
    private const int BlockRows = 1 << 16;

    private readonly short[] _rows;

    /// <param name="rows"><see cref="FeatureSpace.Buckets"/> rows of <see cref="Lanes"/> numbers.</param>
    public WeightTable(short[] rows)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(rows.Length, FeatureSpace.Buckets * Lanes);
        _rows = rows;
    }

    public ReadOnlySpan<short> Row(int bucket) => _rows.AsSpan(bucket * Lanes, Lanes);

    /// <summary>Adds up the rows of some buckets, lane by lane.</summary>
    public void Sum(ReadOnlySpan<int> buckets, Span<long> sums)
    {
        sums.Clear();
        for (; buckets.Length > BlockRows; buckets = buckets[BlockRows..])
            AddBlock(buckets[..BlockRows], sums);
        AddBlock(buckets, sums);
    }

    private void AddBlock(ReadOnlySpan<int> buckets, Span<long> sums)
    {
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        var low = Vector128<int>.Zero;
        var high = Vector128<int>.Zero;
        foreach (var bucket in buckets)
        {
            var row = Vector128.LoadUnsafe(ref rows, (nuint)(bucket * Lanes));
            low += Vector128.WidenLower(row);
            high += Vector128.WidenUpper(row);
        }

        for (var lane = 0; lane < 4; lane++)
        {
            sums[lane] += low[lane];
            sums[lane + 4] += high[lane];
        }
    }
}
