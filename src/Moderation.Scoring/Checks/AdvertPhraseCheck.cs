using Moderation.Scoring.Phrases;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>
/// Holds a comment that offers the commonest frauds, in so many words: lost coins recovered, trading mentors, loans, spells.
/// </summary>
internal sealed class AdvertPhraseCheck() : PhraseCheck(PhraseCategory.Advert, ReasonCodes.Spam);
