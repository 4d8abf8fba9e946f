using Moderation.Contracts;
using Moderation.Scoring.Assessments;

namespace Moderation.Service.Decisions;

/// <summary>What the comment's own row says of the decision that stands, so that the queue is one look into one index.</summary>
public sealed record Standing(string Outcome, Severity Severity, string ReasonCodes, double? Toxicity, double? Spam)
{
    /// <summary>Beyond doubt.</summary>
    private const double CriticalScore = 0.95;

    /// <summary>The threat score is weakly supervised: it only moves forward what is held for its toxicity anyway.</summary>
    private const double CriticalThreat = 0.8;

    public static Standing Of(string outcome, IReadOnlyList<DecisionReason> reasons, IReadOnlyDictionary<string, double> scores)
    {
        var codes = reasons.Count == 0 ? string.Empty : $" {string.Join(' ', reasons.Select(reason => reason.Code))} ";
        return new(outcome, outcome == Outcomes.Flagged ? SeverityOf(codes, scores) : Severity.Settled, codes,
            Score(scores, ScoreNames.Toxicity), Score(scores, ScoreNames.Spam));
    }

    private static Severity SeverityOf(string codes, IReadOnlyDictionary<string, double> scores)
    {
        if (codes.Contains($" {Scoring.Policies.ReasonCodes.Toxicity} ", StringComparison.Ordinal))
            return Score(scores, ScoreNames.Toxicity) >= CriticalScore || Score(scores, ScoreNames.Threat) >= CriticalThreat
                ? Severity.Critical
                : Severity.High;
        return codes.Contains($" {Scoring.Policies.ReasonCodes.Spam} ", StringComparison.Ordinal)
            || codes.Contains($" {ReportReasons.Code} ", StringComparison.Ordinal)
            ? Severity.Medium
            : Severity.Low;
    }

    private static double? Score(IReadOnlyDictionary<string, double> scores, string name) =>
        scores.TryGetValue(name, out var score) ? score : null;
}
