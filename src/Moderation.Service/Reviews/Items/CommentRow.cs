using Moderation.Contracts;
using Moderation.Service.Decisions;

namespace Moderation.Service.Reviews.Items;

/// <summary>A row of the table <c>comments</c>.</summary>
public sealed class CommentRow
{
    public const string Columns = """
        c.site_id AS SiteId, c.comment_id AS CommentId, c.revision AS Revision, c.sequence AS Sequence, c.body AS Body, c.author AS Author, c.article AS Article,
        c.parent_id AS ParentId, coalesce(c.detected_language, c.language) AS Language, c.submitted_at AS SubmittedAt, c.received_at AS ReceivedAt, c.standing AS Outcome,
        c.author_key AS AuthorKey, c.near_1 AS Near1, c.near_2 AS Near2, c.near_3 AS Near3, c.near_4 AS Near4
        """;

    public required string SiteId { get; init; }
    public required string CommentId { get; init; }
    public required int Revision { get; init; }
    public required int Sequence { get; init; }
    public string? Body { get; init; }
    public string? Author { get; init; }
    public string? Article { get; init; }
    public string? ParentId { get; init; }
    public string? Language { get; init; }
    public DateTimeOffset? SubmittedAt { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required string Outcome { get; init; }
    public string? AuthorKey { get; init; }
    public int? Near1 { get; init; }
    public int? Near2 { get; init; }
    public int? Near3 { get; init; }
    public int? Near4 { get; init; }

    public StoredComment ToComment() => new(
        SiteId, CommentId, Revision, Body,
        Author is null ? null : StoredJson.Deserialize<CommentAuthor>(Author),
        Article is null ? null : StoredJson.Deserialize<CommentArticle>(Article),
        ParentId, Language, SubmittedAt, ReceivedAt, Outcome);
}

/// <summary>A comment as it is stored.</summary>
/// <param name="Body">As the reader sent it; null once retention has erased it.</param>
/// <param name="Outcome">Of the decision that stands.</param>
public sealed record StoredComment(
    string SiteId, string CommentId, int Revision, string? Body, CommentAuthor? Author, CommentArticle? Article, string? ParentId,
    string? Language, DateTimeOffset? SubmittedAt, DateTimeOffset ReceivedAt, string Outcome);
