using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Scoring.SecondOpinion;

namespace Moderation.Scoring.Checks;

/// <summary>
/// Holds a comment whose score for one question is at or above the policy's threshold for it, and rejects it at or above the policy's
/// <see cref="Policy.RejectThreshold"/>. What would be rejected is never approved, whichever of the two thresholds is lower. A question
/// without a threshold is not asked.
/// </summary>
/// <param name="question">The question whose score counts.</param>
/// <param name="code">The reason code, and the name of the threshold in the policy's version.</param>
internal abstract class ScoreCheck(Question question, string code) : Check
{
    /// <summary>
    /// None without a threshold, so that a policy keeps its version when a question is added that it does not ask; nor does one that asks
    /// for no second opinion say so.
    /// </summary>
    public sealed override IEnumerable<Setting> SettingsOf(Policy policy)
    {
        if (policy.ThresholdOf(question) is not { } threshold)
            return [];
        Setting[] settings = [new(code, threshold), new("reject", policy.RejectThreshold)];
        return policy.SecondOpinion == SecondOpinionUse.Off ? settings : [.. settings, new("second-opinion", policy.SecondOpinion)];
    }

    public sealed override Finding? Examine(in Assessment assessment, Policy policy)
    {
        if (policy.ThresholdOf(question) is not { } threshold)
            return null;
        var score = assessment.Scores[question];
        threshold = policy.RejectThreshold is { } reject ? Math.Min(threshold, reject) : threshold;
        if (score < threshold)
            return null;
        // Also reached by a score or threshold that is not a number: neither approves.
        var reason = double.IsNaN(score) ? new Reason(code, Detail: "the score is not a number") : new Reason(code, score, threshold);
        return new Finding(reason, Rejects: score >= policy.RejectThreshold);
    }
}
