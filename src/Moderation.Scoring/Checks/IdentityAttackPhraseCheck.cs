using Moderation.Scoring.Phrases;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>Holds a comment that attacks people for who they are, in so many words.</summary>
internal sealed class IdentityAttackPhraseCheck() : PhraseCheck(PhraseCategory.IdentityAttack, ReasonCodes.IdentityAttack);
