using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>
/// Holds a comment whose score for one question is at or above a threshold, and rejects it at or above the policy's
/// <see cref="Policy.RejectThreshold"/>. What would be rejected is never approved, whichever of the two thresholds is lower.
/// </summary>
/// <param name="question">The question whose score counts.</param>
/// <param name="code">The reason code, and the name of the threshold in the policy's version.</param>
internal abstract class ScoreCheck(Question question, string code) : Check
{
    public sealed override IEnumerable<Setting> SettingsOf(Policy policy) =>
        [new(code, ThresholdIn(policy)), new("reject", policy.RejectThreshold)];

    public sealed override Finding? Examine(in Assessment assessment, Policy policy)
    {
        var score = assessment.Scores[question];
        var threshold = policy.RejectThreshold is { } reject ? Math.Min(ThresholdIn(policy), reject) : ThresholdIn(policy);
        if (score < threshold)
            return null;
        // Also reached by a score or threshold that is not a number: neither approves.
        var reason = double.IsNaN(score) ? new Reason(code, Detail: "the score is not a number") : new Reason(code, score, threshold);
        return new Finding(reason, Rejects: score >= policy.RejectThreshold);
    }

    /// <summary>The lowest score that is held, 0..1.</summary>
    protected abstract double ThresholdIn(Policy policy);
}
