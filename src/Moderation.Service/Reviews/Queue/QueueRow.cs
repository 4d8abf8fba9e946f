using Moderation.Scoring.Text;
using Moderation.Service.Decisions;

namespace Moderation.Service.Reviews.Queue;

/// <summary>A row that becomes a <see cref="QueueEntry"/>.</summary>
public sealed class QueueRow
{
    /// <summary>Of a body of any length, so much is looked at for an excerpt.</summary>
    public const string Columns = """
        c.site_id AS SiteId, c.comment_id AS CommentId, c.revision AS Revision, c.sequence AS Sequence, c.standing AS Outcome, c.severity AS Severity,
        c.reason_codes AS ReasonCodes, c.toxicity AS Toxicity, c.spam AS Spam, coalesce(c.detected_language, c.language) AS Language, c.standing_since AS Since,
        substr(c.body, 1, 2000) AS Body, c.author ->> 'name' AS AuthorName, c.author_key AS AuthorKey, c.article ->> 'title' AS ArticleTitle, c.article_key AS ArticleKey
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
