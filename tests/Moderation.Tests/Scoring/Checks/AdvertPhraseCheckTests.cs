using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Tests.Scoring.Checks;

public sealed class AdvertPhraseCheckTests() : PhraseCheckScenarios(
    new AdvertPhraseCheck(), "He can recover your lost coins for you.",
    new(ReasonCodes.Spam, Detail: "advert, serious", Place: new(ReasonPlace.Body, 7, 23)));
