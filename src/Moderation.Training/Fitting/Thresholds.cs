using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Training.Fitting;

/// <summary>Thresholds of the default policy, each for its own share of good comments; together they hold at most 1 in 200.</summary>
internal sealed record Thresholds(IReadOnlyDictionary<Question, BudgetThreshold> ByQuestion)
{
    /// <summary>
    /// Share of good comments that each question may hold: more where there is more to find. The other questions are a site's choice.
    /// </summary>
    private static readonly Dictionary<Question, double> Budgets = new()
    {
        [Question.Toxicity] = 0.002,
        [Question.Spam] = 0.0015,
        [Question.IdentityAttack] = 0.0007,
        [Question.Threat] = 0.0005,
        [Question.Solicitation] = 0.0003,
    };

    public static Thresholds Choose(IReadOnlyList<FittedHead> heads) =>
        Choose(Budgets, (question, budget) => heads[(int)question].ThresholdFor(budget));

    /// <param name="budgets">Share of good comments that each question may hold.</param>
    /// <param name="choose">Gives the threshold of a question for a budget.</param>
    public static Thresholds Choose(IReadOnlyDictionary<Question, double> budgets, Func<Question, double, BudgetThreshold> choose) =>
        new(budgets.ToDictionary(budget => budget.Key, budget => choose(budget.Key, budget.Value)));

    public Policy ToPolicy() => new()
    {
        Name = "default",
        ToxicityThreshold = ByQuestion[Question.Toxicity].Value,
        SpamThreshold = ByQuestion[Question.Spam].Value,
        IdentityAttackThreshold = ByQuestion[Question.IdentityAttack].Value,
        ThreatThreshold = ByQuestion[Question.Threat].Value,
        SolicitationThreshold = ByQuestion[Question.Solicitation].Value,
    };
}
