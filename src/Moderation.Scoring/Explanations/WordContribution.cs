namespace Moderation.Scoring.Explanations;

/// <summary>What one word of a comment added to the log-odds of a score, over all n-grams that overlap it.</summary>
/// <param name="Start">Its start in the original body, in UTF-16 units.</param>
/// <param name="Length">Its length there, markup in between included.</param>
/// <param name="LogOdds">In nats; negative when it lowers the score.</param>
public sealed record WordContribution(int Start, int Length, double LogOdds);
