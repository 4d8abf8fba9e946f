namespace Moderation.Scoring.Explanations;

/// <summary>What one word of a comment added to the log-odds of a score, all n-grams that touch it taken together.</summary>
/// <param name="Start">Where it starts in the original body, in UTF-16 units.</param>
/// <param name="Length">How long it is there, markup in between included.</param>
/// <param name="LogOdds">In nats; negative when it speaks against.</param>
public sealed record WordContribution(int Start, int Length, double LogOdds);
