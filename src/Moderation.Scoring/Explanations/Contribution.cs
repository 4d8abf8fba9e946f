namespace Moderation.Scoring.Explanations;

/// <summary>What one thing in a comment added to, or took from, the log-odds of a score.</summary>
/// <param name="Kind">What it is: <c>word</c>, <c>pair</c>, <c>characters</c>, <c>link</c>, <c>fact</c>, <c>sentence</c> for all that the
/// second opinion adds, or <c>limit</c> for what is taken off because words alone count only so much beside it.</param>
/// <param name="Name">The fact and its level, such as <c>links:2</c>, or the model of the second opinion; null for a part of the text.</param>
/// <param name="Start">Its start in the original body, in UTF-16 units; 0 for what has no place in it.</param>
/// <param name="Length">Its length in the original body, in UTF-16 units, markup in between included; 0 for what has no place in it.</param>
/// <param name="LogOdds">What it adds, in nats; negative when it lowers the score.</param>
public sealed record Contribution(string Kind, string? Name, int Start, int Length, double LogOdds);
