using Moderation.Scoring.Assessments;

namespace Moderation.Scoring.Policies.Checks;

/// <summary>Holds, or rejects, a comment that advertises, lures or phishes.</summary>
internal sealed class SpamCheck() : ScoreCheck(Question.Spam, ReasonCodes.Spam)
{
    protected override double ThresholdIn(Policy policy) => policy.SpamThreshold;
}
