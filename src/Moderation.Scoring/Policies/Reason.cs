namespace Moderation.Scoring.Policies;

/// <summary>Why a verdict is not plain approval.</summary>
/// <param name="Code">One of <see cref="ReasonCodes"/>.</param>
/// <param name="Score">The score that was over its threshold, 0..1; null for a reason that is a fact.</param>
/// <param name="Threshold">The threshold it was held against, 0..1; null for a reason that is a fact.</param>
/// <param name="Detail">A short fact for people, never text of the comment.</param>
public sealed record Reason(string Code, double? Score = null, double? Threshold = null, string? Detail = null);
