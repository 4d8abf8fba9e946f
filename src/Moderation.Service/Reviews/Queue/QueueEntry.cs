using Moderation.Service.Decisions;

namespace Moderation.Service.Reviews.Queue;

/// <summary>A line of the queue.</summary>
public sealed record QueueEntry
{
    public required string SiteId { get; init; }

    public required string CommentId { get; init; }

    public required int Revision { get; init; }

    /// <summary>Of the decision that stands.</summary>
    public required int Sequence { get; init; }

    public required string Outcome { get; init; }

    public required Severity Severity { get; init; }

    public required IReadOnlyList<string> ReasonCodes { get; init; }

    public double? Toxicity { get; init; }

    public double? Spam { get; init; }

    public string? Language { get; init; }

    /// <summary>When the decision that stands was made: since then it waits.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>The beginning of what there is to read, one line; null once retention has erased it.</summary>
    public string? Excerpt { get; init; }

    public string? AuthorName { get; init; }

    public string? AuthorKey { get; init; }

    public string? ArticleTitle { get; init; }

    public string? ArticleKey { get; init; }

    /// <summary>Who is at it just now.</summary>
    public string? ClaimedBy { get; init; }
}
