namespace Moderation.Service.Reviews;

/// <summary>A stretch of the queue, the gravest and longest waiting first.</summary>
/// <param name="Entries">The lines.</param>
/// <param name="Next">Where the next stretch begins; null at the end.</param>
public sealed record QueuePage(IReadOnlyList<QueueEntry> Entries, string? Next);
