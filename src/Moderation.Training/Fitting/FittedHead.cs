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
    /// <summary>The unseen comments of the mixture for which scores are probabilities, with its weights.</summary>
    public ScoredRow[] Mixture { get; } = ReferenceWeights.ForCalibration(Question, Unseen);

    /// <summary>The unseen good comments of an ordinary day, every source with the same weight.</summary>
    public ScoredRow[] Good { get; } = ReferenceWeights.ForThreshold(Question, Unseen);

    /// <summary>The calibrated probability that a model which had not seen the comment gives it.</summary>
    public double Probability(ScoredRow row) => LinearModel.Probability(Slope * row.Raw + Intercept);

    public BudgetThreshold ThresholdFor(double budget) =>
        BudgetThreshold.Choose([.. Good.Select(row => (Probability(row), (double)row.Weight))], budget);
}
