using Moderation.Scoring.Assessments;
using Moderation.Scoring.Models;

namespace Moderation.Training.Fitting;

/// <summary>One question, trained and calibrated.</summary>
/// <param name="Question">Which.</param>
/// <param name="Weights">The model trained on everything.</param>
/// <param name="Slope">Calibration, see <see cref="PlattCalibration"/>.</param>
/// <param name="Intercept">Calibration.</param>
/// <param name="Unseen">Every comment with the score of a model that had not seen it, training weights.</param>
internal sealed record FittedHead(Question Question, TrainedWeights Weights, double Slope, double Intercept, IReadOnlyList<ScoredRow> Unseen)
{
    /// <summary>The unseen comments of the reference mixture, with its weights.</summary>
    public ScoredRow[] Reference { get; } = ReferenceWeights.Apply(Question, Unseen);

    /// <summary>The calibrated probability that a model which had not seen the comment gives it.</summary>
    public double Probability(ScoredRow row) => LinearModel.Probability(Slope * row.Raw + Intercept);

    public BudgetThreshold ThresholdFor(double budget) =>
        BudgetThreshold.Choose([.. Reference.Where(row => !row.Label).Select(row => (Probability(row), (double)row.Weight))], budget);
}
