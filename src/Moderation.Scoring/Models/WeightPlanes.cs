using Moderation.Scoring.Features;

namespace Moderation.Scoring.Models;

/// <summary>
/// Converts weights between a file, where lane follows lane because that compresses better, and memory, where the lanes lie side by side.
/// </summary>
internal static class WeightPlanes
{
    /// <exception cref="InvalidDataException">There are too few or too many weights.</exception>
    public static short[] ToRows(ReadOnlySpan<short> planes)
    {
        if (planes.Length != WeightTable.Lanes * FeatureSpace.Buckets)
            throw new InvalidDataException($"it has {planes.Length} weights instead of {WeightTable.Lanes * FeatureSpace.Buckets}");
        var rows = new short[FeatureSpace.Buckets * WeightTable.Lanes];
        for (var lane = 0; lane < WeightTable.Lanes; lane++)
        {
            var plane = planes.Slice(lane * FeatureSpace.Buckets, FeatureSpace.Buckets);
            for (var bucket = 0; bucket < plane.Length; bucket++)
                rows[bucket * WeightTable.Lanes + lane] = plane[bucket];
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
