using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>Holds, or rejects, a comment that swears, where a site wants no swearing even if nobody is sworn at.</summary>
internal sealed class ProfanityCheck() : ScoreCheck(Question.Profanity, ReasonCodes.Profanity);
