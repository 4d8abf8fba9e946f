using Moderation.Contracts;
using Moderation.Scoring.Policies;

namespace Moderation.Service.Reviews;

/// <summary>Everything a moderator needs to decide about one comment.</summary>
public sealed record ReviewItem
{
    /// <summary>The newest revision; body, author and article are null once retention has erased them.</summary>
    public required StoredComment Comment { get; init; }

    /// <summary>The decision that stands.</summary>
    public required CommentModerated Standing { get; init; }

    /// <summary>All decisions about it, the first one first.</summary>
    public required IReadOnlyList<CommentModerated> Decisions { get; init; }

    /// <summary>The site's rules as they are now.</summary>
    public required Policy Policy { get; init; }

    public Claim? Claim { get; init; }

    public required IReadOnlyList<ReviewNote> Notes { get; init; }

    public required IReadOnlyList<StoredReport> Reports { get; init; }

    /// <summary>The comment it answers, if the service knows it.</summary>
    public StoredComment? Parent { get; init; }

    /// <summary>What the author did on this site before; null when nobody knows who it is.</summary>
    public AuthorRecord? Author { get; init; }

    /// <summary>Open comments that say nearly the same, this one not counted.</summary>
    public required int NearDuplicates { get; init; }

    public bool IsOpen => Standing.Outcome == Outcomes.Flagged;
}

/// <summary>A comment as it is stored.</summary>
public sealed record StoredComment(
    string SiteId, string CommentId, int Revision, string? Body, CommentAuthor? Author, CommentArticle? Article, string? ParentId,
    string? Language, DateTimeOffset? SubmittedAt, DateTimeOffset ReceivedAt, string Outcome);

/// <summary>A lease on a comment.</summary>
public sealed record Claim(string Moderator, DateTimeOffset LeasedUntil);

/// <summary>Words that a moderator left for the others.</summary>
public sealed record ReviewNote(string Moderator, string Body, DateTimeOffset WrittenAt);

/// <summary>What a reader reported.</summary>
public sealed record StoredReport(int Revision, string Reason, string? Note, DateTimeOffset ReportedAt);

/// <summary>An author's comments on one site by what stands about them, and the last five before this one.</summary>
public sealed record AuthorRecord(string Key, int Approved, int Flagged, int Rejected, IReadOnlyList<AuthorsComment> LastFive);

/// <summary>One of an author's earlier comments.</summary>
public sealed record AuthorsComment(string CommentId, string? Excerpt, string Outcome, DateTimeOffset Since);
