using Microsoft.ML;
using Microsoft.ML.Calibrators;

namespace Moderation.Training.Fitting;

/// <summary>
/// Platt's calibration (1999) by ML.NET: a straight line over log-odds that turns scores on unseen comments into probabilities. Unlike the
/// steps of isotonic calibration, a line keeps explanations additive.
/// </summary>
internal static class PlattCalibration
{
    public static (double Slope, double Intercept) Fit(IReadOnlyList<ScoredRow> unseen)
    {
        if (unseen.All(row => row.Label) || unseen.All(row => !row.Label))
            return (1, 0);
        var ml = new MLContext(LinearTrainer.Seed);
        var points = unseen.Select(row => new Point { Label = row.Label, Score = (float)row.Raw, Weight = row.Weight });
        var platt = ml.BinaryClassification.Calibrators.Platt(nameof(Point.Label), nameof(Point.Score), nameof(Point.Weight));
        ISingleFeaturePredictionTransformer<PlattCalibrator> transformer = platt.Fit(ml.Data.LoadFromEnumerable(points));

        // ML.NET writes the probability as 1 / (1 + exp(slope · score + offset)).
        return (-transformer.Model.Slope, -transformer.Model.Offset);
    }

    private sealed class Point
    {
        public bool Label { get; set; }

        public float Score { get; set; }

        public float Weight { get; set; }
    }
}
