using Moderation.Scoring.Features;
using Moderation.Scoring.Models;

namespace Moderation.Training.Fitting;

/// <summary>Rounds trained weights to the 16-bit rows that serving adds up.</summary>
internal static class Quantizer
{
    public static (short[] Rows, IReadOnlyList<Head> Heads) Pack(IReadOnlyList<FittedHead> fitted, ReadOnlySpan<bool> seen)
    {
        var rows = new short[FeatureSpace.Buckets * WeightTable.Lanes];
        for (var bucket = 0; bucket < FeatureSpace.Buckets; bucket++)
            rows[bucket * WeightTable.Lanes + WeightTable.SeenLane] = (short)(seen[bucket] ? 1 : 0);
        return (rows, [.. fitted.Select(head => PackHead(head, rows))]);
    }

    private static Head PackHead(FittedHead head, short[] rows)
    {
        var values = head.Weights.Values.AsSpan(0, FeatureSpace.Buckets);
        var largest = 1e-9f;
        foreach (var value in values)
            largest = Math.Max(largest, Math.Abs(value));
        var unit = (double)largest / short.MaxValue;
        for (var bucket = 0; bucket < values.Length; bucket++)
            rows[bucket * WeightTable.Lanes + (int)head.Question] = (short)Math.Round(values[bucket] / unit);
        return new Head
        {
            Question = head.Question,
            Bias = head.Weights.Bias,
            Unit = unit,
            Slope = head.Slope,
            Intercept = head.Intercept,
            Facts = head.Weights.Values[FeatureSpace.Buckets..],
        };
    }
}
