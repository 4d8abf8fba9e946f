using Moderation.Scoring.Text;
using Moderation.Service.Decisions;

namespace Moderation.Service.Reviews.Queue;

/// <summary>A row that becomes a <see cref="QueueEntry"/>.</summary>
public sealed class QueueRow
{
    /// <summary>Of a body of any length, so much is looked at for an excerpt.</summary>
    public const string Columns = """
        c.site_id, c.comment_id, c.revision, c.sequence, c.standing AS outcome, c.severity,
        c.reason_codes, c.toxicity, c.spam, coalesce(c.detected_language, c.language) AS language, c.standing_since AS since,
        substr(c.body, 1, 2000) AS body, c.author ->> 'name' AS author_name, c.author_key,
        c.article ->> 'title' AS article_title, c.article_key
        """;

    public required string SiteId { get; init; }
    public required string CommentId { get; init; }
    public required int Revision { get; init; }
    public required int Sequence { get; init; }
    public required string Outcome { get; init; }
    public required int Severity { get; init; }
    public required string ReasonCodes { get; init; }
    public double? Toxicity { get; init; }
    public double? Spam { get; init; }
    public string? Language { get; init; }
    public required DateTimeOffset Since { get; init; }
    public string? Body { get; init; }
    public string? AuthorName { get; init; }
    public string? AuthorKey { get; init; }
    public string? ArticleTitle { get; init; }
    public string? ArticleKey { get; init; }
    public string? ClaimedBy { get; init; }

    public QueueEntry ToEntry() => new()
    {
        SiteId = SiteId,
        CommentId = CommentId,
        Revision = Revision,
        Sequence = Sequence,
        Outcome = Outcome,
        Severity = (Severity)Severity,
        ReasonCodes = ReasonCodes.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Toxicity = Toxicity,
        Spam = Spam,
        Language = Language,
        Since = Since,
        Excerpt = Body is null ? null : Excerpt.Of(Body),
        AuthorName = AuthorName,
        AuthorKey = AuthorKey,
        ArticleTitle = ArticleTitle,
        ArticleKey = ArticleKey,
        ClaimedBy = ClaimedBy,
    };
}
