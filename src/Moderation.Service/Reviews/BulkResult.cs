namespace Moderation.Service.Reviews;

/// <summary>What came of an act on many.</summary>
/// <param name="Count">Comments selected now.</param>
/// <param name="Resolved">How many were decided.</param>
/// <param name="Refused">Those that somebody else decided, claimed or edited meanwhile, with the reason.</param>
/// <param name="DecidedAt">When: by this the act can be taken back.</param>
/// <param name="Problem">Why nothing was done at all; null when the act was carried out.</param>
public sealed record BulkResult(int Count, int Resolved, IReadOnlyList<BulkRefusal> Refused, DateTimeOffset? DecidedAt = null, string? Problem = null);

/// <summary>A comment that was left as it is.</summary>
public sealed record BulkRefusal(string SiteId, string CommentId, string Problem);
