using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Training.Fitting;

/// <summary>Thresholds of the default policy: together they hold at most 1 in 200 good comments.</summary>
internal sealed record Thresholds(BudgetThreshold Toxicity, BudgetThreshold Spam)
{
    /// <summary>Share of good comments that toxicity may hold; the larger part, because there is more of it to find.</summary>
    public const double ToxicityBudget = 0.003;

    /// <summary>Share of good comments that spam may hold.</summary>
    public const double SpamBudget = 0.002;

    public static Thresholds Choose(IReadOnlyList<FittedHead> heads) =>
        new(heads[(int)Question.Toxicity].ThresholdFor(ToxicityBudget), heads[(int)Question.Spam].ThresholdFor(SpamBudget));

    public Policy ToPolicy() => new() { Name = "default", ToxicityThreshold = Toxicity.Value, SpamThreshold = Spam.Value };
}
