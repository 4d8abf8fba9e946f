using Moderation.Training.Evaluation;
using Moderation.Training.Fitting;

namespace Moderation.Training.Cards;

/// <summary>How a default threshold was chosen.</summary>
/// <param name="Budget">Share of the reference mixture's good comments that it may hold, 0..1.</param>
/// <param name="Threshold">The threshold with its 95 % bootstrap interval.</param>
/// <param name="GoodComments">Number of good comments it was computed from.</param>
/// <param name="Held">How many of them it holds, unweighted.</param>
/// <param name="HeldLow">Lower end of Wilson's 95 % interval of that share.</param>
/// <param name="HeldHigh">Upper end.</param>
/// <param name="Recall">Share of the mixture's positives that it holds, by weight.</param>
internal sealed record ThresholdCard(
    double Budget, BudgetThreshold Threshold, int GoodComments, int Held, double HeldLow, double HeldHigh, double Recall)
{
    public static ThresholdCard Describe(FittedHead head, BudgetThreshold threshold, double budget)
    {
        var held = head.Good.Count(row => head.Probability(row) >= threshold.Value);
        var (low, high) = Wilson.Interval(held, head.Good.Length);
        var bad = head.Mixture.Where(row => row.Label).ToArray();
        var recall = bad.Where(row => head.Probability(row) >= threshold.Value).Sum(row => row.Weight) / bad.Sum(row => row.Weight);
        return new ThresholdCard(budget, threshold, head.Good.Length, held, low, high, recall);
    }
}
