using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>Holds, or rejects, a comment that advertises, lures or phishes.</summary>
internal sealed class SpamCheck() : ScoreCheck(Question.Spam, ReasonCodes.Spam);
