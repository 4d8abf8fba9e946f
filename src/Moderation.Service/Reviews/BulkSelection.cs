namespace Moderation.Service.Reviews;

/// <summary>Comments that are decided in one act: all that a filter finds, or one and all that say nearly the same.</summary>
public sealed record BulkSelection
{
    public QueueFilter? Filter { get; init; }

    public CommentKey? NearDuplicatesOf { get; init; }
}

/// <summary>Names a comment.</summary>
public sealed record CommentKey(string SiteId, string CommentId);
