using Moderation.Training.Evaluation;
using Moderation.Training.Fitting;

namespace Moderation.Training.Cards;

/// <summary>Where a default threshold comes from.</summary>
/// <param name="Budget">Share of good comments of the reference mixture that it may hold.</param>
/// <param name="Threshold">The threshold with its 95 % bootstrap interval.</param>
/// <param name="GoodComments">Good comments it was computed from.</param>
/// <param name="Held">How many of them it holds, not weighted.</param>
/// <param name="HeldLow">Lower end of Wilson's 95 % interval of that share.</param>
/// <param name="HeldHigh">Upper end.</param>
/// <param name="Recall">Share, by weight, of the mixture's positives that it holds.</param>
internal sealed record ThresholdCard(double Budget, BudgetThreshold Threshold, int GoodComments, int Held, double HeldLow, double HeldHigh, double Recall)
{
    public static ThresholdCard Describe(FittedHead head, BudgetThreshold threshold, double budget)
    {
        var held = head.Good.Count(row => head.Probability(row) >= threshold.Value);
        var (low, high) = Wilson.Interval(held, head.Good.Length);
        var bad = head.Mixture.Where(row => row.Label).ToArray();
        return new ThresholdCard(budget, threshold, head.Good.Length, held, low, high, bad.Where(row => head.Probability(row) >= threshold.Value).Sum(row => row.Weight) / bad.Sum(row => row.Weight));
    }
}
