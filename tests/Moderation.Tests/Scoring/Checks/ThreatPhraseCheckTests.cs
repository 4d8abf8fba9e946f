using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Tests.Scoring.Checks;

public sealed class ThreatPhraseCheckTests() : PhraseCheckScenarios(
    new ThreatPhraseCheck(), "Stop it. I will kill you.",
    new(ReasonCodes.Threat, Detail: "threat, grave", Place: new(ReasonPlace.Body, 9, 15)));
