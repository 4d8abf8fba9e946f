using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.SecondOpinion;
using Moderation.Training.Fitting;
using Moderation.Training.Recipes;

namespace Moderation.EncoderTraining.Combining;

/// <summary>
/// Puts two opinions together: logistic regression over the log-odds of both on comments that neither has learned from says how much each
/// counts; then the line is moved to the mixture that scores are calibrated on, so that a score keeps its meaning. Twins have a fixed share
/// of the weight: the labels of other comments are noisy, and say less about which of two sentences with the same words is meant badly.
/// </summary>
internal static class CombinationFitter
{
    /// <summary>Fewer positive comments than this in the mixture do not say where a score belongs.</summary>
    private const int FewestPositives = 60;

    private const double TwinShare = 0.25;

    public static Combination Fit(Question question, IReadOnlyList<OpinionPair> pairs)
    {
        var shares = FitShares(Weigh(question, pairs));
        var combined = new Combination(question, shares.First, shares.Second, shares.Base);
        var mixture = ReferenceWeights.ForCalibration(question, [.. pairs.Select(pair => pair.Together(combined))]);
        if (mixture.Count(row => row.Label) < FewestPositives || !Recipe.MovesEvenScore(question))
            return combined;
        var (slope, intercept) = PlattCalibration.Fit(mixture);
        return combined with
        {
            First = slope * combined.First,
            Second = slope * combined.Second,
            Base = slope * combined.Base + intercept,
        };
    }

    private static OpinionPair[] Weigh(Question question, IReadOnlyList<OpinionPair> pairs)
    {
        var (twins, others) = (pairs.Where(pair => pair.IsTwin).ToArray(), pairs.Where(pair => !pair.IsTwin).ToArray());
        var weighed = RowWeights.Weigh(question, [.. others.Select(pair => pair.Row)]);
        var total = weighed.Sum(row => (double)row.Weight);
        var weight = total == 0 ? 1 : (float)(total * TwinShare / (1 - TwinShare) / Math.Max(1, twins.Length));
        return
        [
            .. others.Zip(weighed, (pair, row) => pair with { Row = row }),
            .. twins.Select(pair => pair with { Row = pair.Row with { Weight = weight } }),
        ];
    }

    /// <summary>A linear model that says less than nothing beside the encoder does not count; it must not count against itself.</summary>
    private static (double First, double Second, double Base) FitShares(IReadOnlyList<OpinionPair> pairs)
    {
        var both = FitShares(pairs, counts: 1);
        return both.First >= 0 ? both : FitShares(pairs, counts: 0) with { First = 0 };
    }

    /// <param name="counts">What the linear model's log-odds are multiplied by; 0 leaves it out.</param>
    private static (double First, double Second, double Base) FitShares(IReadOnlyList<OpinionPair> pairs, float counts)
    {
        var ml = new MLContext(LinearTrainer.Seed);
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            FeatureColumnName = nameof(Point.Opinions),
            LabelColumnName = nameof(Point.Label),
            ExampleWeightColumnName = nameof(Point.Weight),
            NumberOfThreads = 1,
            L1Regularization = 0,
            L2Regularization = 1e-3f,
            OptimizationTolerance = 1e-7f,
        });
        var points = pairs.Select(pair => new Point
        {
            Opinions = [counts * (float)Combination.Limit(pair.Row.Raw), (float)pair.Second],
            Label = pair.Row.Label,
            Weight = pair.Row.Weight,
        });
        var model = trainer.Fit(ml.Data.LoadFromEnumerable(points)).Model.SubModel;
        return (model.Weights[0], model.Weights[1], model.Bias);
    }

    private sealed class Point
    {
        [VectorType(2)]
        public float[] Opinions { get; set; } = [];

        public bool Label { get; set; }

        public float Weight { get; set; }
    }
}
