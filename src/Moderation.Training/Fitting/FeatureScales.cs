using Moderation.Scoring.Features;

namespace Moderation.Training.Fitting;

/// <summary>
/// How much a feature is worth to a trainer before it has a weight: the geometric mean of how well it parts the answers (the log-count ratio of Wang and Manning 2012) and how rare it is. The weights
/// are multiplied back, so the model stays linear in the features as they are.
/// </summary>
internal sealed class FeatureScales
{
    /// <summary>Comments that every feature is given on either side, so that a rare one proves little.</summary>
    private const double Smoothing = 1;

    /// <summary>What the ratio of a feature counts that both answers have alike.</summary>
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

    public TrainedWeights MultiplyBack(TrainedWeights weights) => weights with { Values = [.. weights.Values.Select((value, i) => value * _values[i])] };

    /// <summary>How many comments of one answer have a feature, by weight.</summary>
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

    /// <summary>The mean square of a comment's values stays as it was, and with it what the strength of a fit means.</summary>
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
