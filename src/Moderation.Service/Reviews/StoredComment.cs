using Moderation.Contracts;

namespace Moderation.Service.Reviews;

/// <summary>A comment as it is stored.</summary>
/// <param name="Body">As the reader sent it; null once retention has erased it.</param>
/// <param name="Outcome">Of the decision that stands.</param>
public sealed record StoredComment(
    string SiteId, string CommentId, int Revision, string? Body, CommentAuthor? Author, CommentArticle? Article, string? ParentId,
    string? Language, DateTimeOffset? SubmittedAt, DateTimeOffset ReceivedAt, string Outcome);
