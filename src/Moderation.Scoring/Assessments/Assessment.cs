using Moderation.Scoring.Text;

namespace Moderation.Scoring.Assessments;

/// <summary>What the scorer found out about one comment; a policy turns it into a verdict.</summary>
/// <param name="Comment">The comment that was assessed.</param>
/// <param name="Scores">Calibrated probabilities; meaningful only where <paramref name="Facts"/> says there was text to read in a known
/// language.</param>
/// <param name="Facts">What is in the comment apart from its words.</param>
public readonly record struct Assessment(CommentContent Comment, Scores Scores, TextFacts Facts);
