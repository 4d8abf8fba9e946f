using Moderation.Scoring.Features;

namespace Moderation.Training.Fitting;

/// <summary>
/// Scales features before training by the geometric mean of how well they separate the answers (the log-count ratio of Wang and Manning
/// 2012) and how rare they are. The trained weights are multiplied by the same scales, so the model is linear in the unscaled features.
/// </summary>
internal sealed class FeatureScales
{
    /// <summary>Comments added to each feature's count for either answer, so that a rare feature proves little.</summary>
    private const double Smoothing = 1;

    /// <summary>Ratio of a feature that is equally common in both answers.</summary>
    private const double Floor = 0.3;

    private readonly float[] _values;

    private FeatureScales(float[] values) => _values = values;

    public static FeatureScales Count(IReadOnlyList<ScoredRow> rows)
    {
        var (positives, negatives) = (Frequencies(rows, true), Frequencies(rows, false));
        var all = 1 + rows.Sum(row => (double)row.Weight);
        var values = new float[FeatureSpace.Dimension];
        for (var i = 0; i < values.Length; i++)
        {
            var ratio = Floor + Math.Abs(Math.Log((positives[i] + Smoothing) / (negatives[i] + Smoothing)));
            var rarity = 1 + Math.Log(all / (1 + positives[i] + negatives[i]));
            values[i] = (float)Math.Sqrt(ratio * rarity);
        }

        return new FeatureScales(Normalize(values, rows));
    }

    public FeatureRow Apply(FeatureRow row) => row with { Values = [.. row.Values.Select((value, i) => value * _values[row.Indices[i]])] };

    public TrainedWeights MultiplyBack(TrainedWeights weights) =>
        weights with { Values = [.. weights.Values.Select((value, i) => value * _values[i])] };

    /// <summary>Weight of the comments with one answer that have each feature.</summary>
    private static double[] Frequencies(IReadOnlyList<ScoredRow> rows, bool label)
    {
        var counts = new double[FeatureSpace.Dimension];
        foreach (var row in rows.Where(row => row.Label == label))
        {
            foreach (var index in row.Row.Indices)
                counts[index] += row.Weight;
        }

        return counts;
    }

    /// <summary>Keeps the mean square of the values, so that the strength of a fit keeps its meaning.</summary>
    private static float[] Normalize(float[] values, IReadOnlyList<ScoredRow> rows)
    {
        var (before, after) = (0.0, 0.0);
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Row.Indices.Length; i++)
            {
                var square = (double)row.Weight * row.Row.Values[i] * row.Row.Values[i];
                before += square;
                after += square * values[row.Row.Indices[i]] * values[row.Row.Indices[i]];
            }
        }

        var factor = after > 0 ? (float)Math.Sqrt(before / after) : 1;
        return [.. values.Select(value => value * factor)];
    }
}
