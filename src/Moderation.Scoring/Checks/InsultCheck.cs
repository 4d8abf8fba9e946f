using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>Holds, or rejects, a comment that belittles a person, where a site asks for it beside toxicity.</summary>
internal sealed class InsultCheck() : ScoreCheck(Question.Insult, ReasonCodes.Insult);
