using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Tests.Scoring.Checks;

public sealed class InsultPhraseCheckTests() : PhraseCheckScenarios(
    new InsultPhraseCheck(), "Well, you are an idiot.",
    new(ReasonCodes.Insult, Detail: "insult, serious", Place: new(ReasonPlace.Body, 6, 16)));
