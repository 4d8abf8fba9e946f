using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;

namespace Moderation.Training.Fitting;

/// <summary>Platt's calibration (1999) by ML.NET: the straight line through the log-odds that makes scores on unseen comments probabilities. A line keeps explanations additive, which isotonic steps would not.</summary>
internal static class PlattCalibration
{
    public static (double Slope, double Intercept) Fit(IReadOnlyList<ScoredRow> unseen)
    {
        if (unseen.All(row => row.Label) || unseen.All(row => !row.Label))
            return (1, 0);
        var ml = new MLContext(LinearTrainer.Seed);
        var view = ml.Data.LoadFromEnumerable(unseen.Select(row => new Point { Label = row.Label, Score = (float)row.Raw, Weight = row.Weight }));
        ISingleFeaturePredictionTransformer<PlattCalibrator> transformer = ml.BinaryClassification.Calibrators.Platt(nameof(Point.Label), nameof(Point.Score), nameof(Point.Weight)).Fit(view);

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
