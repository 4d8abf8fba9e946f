using Moderation.Scoring.Text;

namespace Moderation.Scoring.Assessments;

/// <summary>What the models found out about one comment; a policy turns it into a verdict.</summary>
/// <param name="Comment">The comment that was assessed.</param>
/// <param name="Scores">
/// Calibrated probabilities; meaningful only where <paramref name="Facts"/> says there was text to read in a known language.
/// </param>
/// <param name="Facts">What is in the comment apart from its words.</param>
/// <param name="Models">Every model that the scores rest on, the first one asked first; at least one.</param>
public readonly record struct Assessment(CommentContent Comment, Scores Scores, TextFacts Facts, IReadOnlyList<ModelIdentity> Models);
