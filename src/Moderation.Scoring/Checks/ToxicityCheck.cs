using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>Holds, or rejects, a comment that would drive people out of a conversation.</summary>
internal sealed class ToxicityCheck() : ScoreCheck(Question.Toxicity, ReasonCodes.Toxicity);
