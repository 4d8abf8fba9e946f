using Moderation.Scoring.Phrases;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>Holds a comment that insults somebody present, in so many words.</summary>
internal sealed class InsultPhraseCheck() : PhraseCheck(PhraseCategory.Insult, ReasonCodes.Insult);
