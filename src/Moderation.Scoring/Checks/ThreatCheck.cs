using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>Holds, or rejects, a comment that announces or wishes harm.</summary>
internal sealed class ThreatCheck() : ScoreCheck(Question.Threat, ReasonCodes.Threat);
