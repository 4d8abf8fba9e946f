using System.Runtime.InteropServices;
using Moderation.Scoring.Features;

namespace Moderation.Scoring.Models;

/// <summary>
/// Converts weights between a file, where lane follows lane because that compresses better, and memory, where the lanes lie side by side.
/// </summary>
internal static class WeightPlanes
{
    /// <summary>A lane is a whole number of these.</summary>
    private const int BlockWeights = 1 << 15;

    /// <summary>Reads the lanes block by block: a second copy of the weights would double what a start takes.</summary>
    /// <exception cref="InvalidDataException">There are too few or too many weights.</exception>
    public static short[] ToRows(Stream planes, long bytes)
    {
        const int Weights = WeightTable.Lanes * FeatureSpace.Buckets;
        if (bytes != Weights * sizeof(short))
            throw new InvalidDataException($"it has {bytes / sizeof(short)} weights instead of {Weights}");
        var rows = new short[Weights];
        var block = new short[BlockWeights];
        for (var first = 0; first < Weights; first += BlockWeights)
        {
            planes.ReadExactly(MemoryMarshal.AsBytes(block.AsSpan()));
            var (lane, bucket) = Math.DivRem(first, FeatureSpace.Buckets);
            for (var i = 0; i < BlockWeights; i++)
                rows[(bucket + i) * WeightTable.Lanes + lane] = block[i];
        }

        return rows;
    }

    public static short[] ToPlanes(ReadOnlySpan<short> rows)
    {
        var planes = new short[WeightTable.Lanes * FeatureSpace.Buckets];
        for (var bucket = 0; bucket < FeatureSpace.Buckets; bucket++)
        {
            for (var lane = 0; lane < WeightTable.Lanes; lane++)
                planes[lane * FeatureSpace.Buckets + bucket] = rows[bucket * WeightTable.Lanes + lane];
        }

        return planes;
    }
}
