using Moderation.Scoring.Assessments;
using Moderation.Training.Evaluation;
using Moderation.Training.Fitting;

namespace Moderation.Training.Cards;

/// <summary>How a default threshold was chosen.</summary>
/// <param name="Question">The question whose scores it is for.</param>
/// <param name="Budget">Share of the reference mixture's good comments that it may hold, 0..1.</param>
/// <param name="Threshold">The threshold with its 95 % bootstrap interval.</param>
/// <param name="GoodComments">Number of good comments it was computed from.</param>
/// <param name="Held">How many of them it holds, unweighted.</param>
/// <param name="HeldLow">Lower end of Wilson's 95 % interval of that share.</param>
/// <param name="HeldHigh">Upper end.</param>
/// <param name="HeldBySource">Share of each source's good comments that it holds.</param>
/// <param name="Recall">Share of the mixture's positives that it holds, by weight.</param>
internal sealed record ThresholdCard(
    Question Question, double Budget, BudgetThreshold Threshold, int GoodComments, int Held, double HeldLow, double HeldHigh,
    IReadOnlyDictionary<string, double> HeldBySource, double Recall)
{
    public static ThresholdCard Describe(FittedHead head, BudgetThreshold threshold)
    {
        var held = head.Good.Count(row => head.Probability(row) >= threshold.Value);
        var (low, high) = Wilson.Interval(held, head.Good.Length);
        var bad = head.Mixture.Where(row => row.Label).ToArray();
        var recall = bad.Where(row => head.Probability(row) >= threshold.Value).Sum(row => row.Weight) / bad.Sum(row => row.Weight);
        var bySource = head.Good.GroupBy(row => row.Row.Comment.Source).OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => ShareHeld(head, group, threshold));
        return new ThresholdCard(
            head.Question, threshold.Budget, threshold, head.Good.Length, held, low, high, bySource, double.IsNaN(recall) ? 0 : recall);
    }

    private static double ShareHeld(FittedHead head, IEnumerable<ScoredRow> rows, BudgetThreshold threshold) =>
        Math.Round(rows.Average(row => head.Probability(row) >= threshold.Value ? 1.0 : 0.0), 5);
}
