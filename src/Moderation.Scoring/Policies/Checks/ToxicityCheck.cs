using Moderation.Scoring.Assessments;

namespace Moderation.Scoring.Policies.Checks;

/// <summary>Holds, or rejects, a comment that would drive people out of a conversation.</summary>
internal sealed class ToxicityCheck() : ScoreCheck(Question.Toxicity, ReasonCodes.Toxicity)
{
    protected override double ThresholdIn(Policy policy) => policy.ToxicityThreshold;
}
