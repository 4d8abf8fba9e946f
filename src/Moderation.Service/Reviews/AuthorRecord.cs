namespace Moderation.Service.Reviews;

/// <summary>An author's comments on one site by what stands about them, of the last thousand, and the last five beside the one that is shown.</summary>
public sealed record AuthorRecord(string Key, int Approved, int Flagged, int Rejected, IReadOnlyList<AuthorsComment> LastFive);

/// <summary>One of an author's other comments.</summary>
public sealed record AuthorsComment(string CommentId, string? Excerpt, string Outcome, DateTimeOffset Since);
