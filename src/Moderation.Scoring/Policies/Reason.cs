using Moderation.Scoring.Text;

namespace Moderation.Scoring.Policies;

/// <summary>Why a comment was not approved.</summary>
/// <param name="Code">One of <see cref="ReasonCodes"/>.</param>
/// <param name="Score">The score that reached its threshold, 0..1; null when the reason is not a score.</param>
/// <param name="Threshold">The threshold that it reached, 0..1; null when the reason is not a score.</param>
/// <param name="Detail">A short fact for people, never text of the comment.</param>
/// <param name="Place">Where it was found; null when it is about the comment as a whole.</param>
public sealed record Reason(
    string Code, double? Score = null, double? Threshold = null, string? Detail = null, ReasonPlace? Place = null);
