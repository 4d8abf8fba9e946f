using Moderation.Contracts;
using Moderation.Service.Decisions;

namespace Moderation.Service.Reviews.Items;

/// <summary>A row of the table <c>comments</c>.</summary>
public sealed class CommentRow
{
    public const string Columns = """
        c.site_id, c.comment_id, c.revision, c.sequence, c.body, c.author, c.article,
        c.parent_id, coalesce(c.detected_language, c.language) AS language, c.submitted_at, c.received_at, c.standing AS outcome,
        c.author_key, c.near_1, c.near_2, c.near_3, c.near_4
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
