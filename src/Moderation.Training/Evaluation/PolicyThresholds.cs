using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Training.Evaluation;

/// <summary>The threshold at which a policy holds a comment for a question. The one place where measuring asks for it.</summary>
internal static class PolicyThresholds
{
    /// <summary>A calibrated probability; null when the policy holds nothing for this question.</summary>
    public static double? Find(Policy policy, Question question) => question switch
    {
        Question.Toxicity => policy.ToxicityThreshold,
        Question.Spam => policy.SpamThreshold,
        _ => null,
    };
}
