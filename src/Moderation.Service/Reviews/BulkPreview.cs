namespace Moderation.Service.Reviews;

/// <summary>What an act on many would do.</summary>
/// <param name="Count">Comments it would decide.</param>
/// <param name="Sample">Some of them.</param>
/// <param name="Most">More than this are not decided in one act.</param>
public sealed record BulkPreview(int Count, IReadOnlyList<QueueEntry> Sample, int Most = BulkReview.Most);
