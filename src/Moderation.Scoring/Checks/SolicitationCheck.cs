using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>Holds, or rejects, a comment that offers sex or asks a stranger for it.</summary>
internal sealed class SolicitationCheck() : ScoreCheck(Question.Solicitation, ReasonCodes.Solicitation);
