using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Tests.Scoring.Checks;

public sealed class IdentityAttackPhraseCheckTests() : PhraseCheckScenarios(
    new IdentityAttackPhraseCheck(), "So, Muslims are vermin.",
    new(ReasonCodes.IdentityAttack, Detail: "identity attack, grave", Place: new(ReasonPlace.Body, 4, 18)));
