using Moderation.Scoring.Assessments;
using Moderation.Scoring.Models;

namespace Moderation.Training.Fitting;

/// <summary>One question, trained and calibrated.</summary>
/// <param name="Question">The question.</param>
/// <param name="Weights">Weights trained on all comments.</param>
/// <param name="Slope">Of the calibration line; see <see cref="PlattCalibration"/>.</param>
/// <param name="Intercept">Of the calibration line.</param>
/// <param name="Unseen">Every comment with its training weight and the score from a fold that was not trained on it.</param>
internal sealed record FittedHead(
    Question Question, TrainedWeights Weights, double Slope, double Intercept, IReadOnlyList<ScoredRow> Unseen)
{
    /// <summary>The comments of the mixture that scores are calibrated on, with the mixture's weights.</summary>
    public ScoredRow[] Mixture { get; } = ReferenceWeights.ForCalibration(Question, Unseen);

    /// <summary>Good comments like those of an ordinary day, every source with the same weight.</summary>
    public ScoredRow[] Good { get; } = ReferenceWeights.ForThreshold(Question, Unseen);

    /// <summary>The calibrated probability from a fold that was not trained on the comment.</summary>
    public double Probability(ScoredRow row) => LinearModel.Probability(Slope * row.Raw + Intercept);

    public BudgetThreshold ThresholdFor(double budget) =>
        BudgetThreshold.Choose([.. Good.Select(row => (Probability(row), (double)row.Weight))], budget);
}
