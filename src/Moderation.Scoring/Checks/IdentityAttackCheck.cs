using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>Holds, or rejects, a comment that attacks people for who they are.</summary>
internal sealed class IdentityAttackCheck() : ScoreCheck(Question.IdentityAttack, ReasonCodes.IdentityAttack);
