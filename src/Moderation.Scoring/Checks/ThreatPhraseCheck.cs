using Moderation.Scoring.Phrases;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>Holds a comment that announces, wishes or demands harm to somebody, in so many words.</summary>
internal sealed class ThreatPhraseCheck() : PhraseCheck(PhraseCategory.Threat, ReasonCodes.Threat);
