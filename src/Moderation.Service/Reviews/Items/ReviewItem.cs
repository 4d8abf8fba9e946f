using Moderation.Contracts;
using Moderation.Scoring.Policies;

namespace Moderation.Service.Reviews.Items;

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

    public ReviewClaim? Claim { get; init; }

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

/// <summary>
/// An author's comments on one site by what stands about them, of the last thousand, and the last five beside the one that is shown.
/// </summary>
public sealed record AuthorRecord(string Key, int Approved, int Flagged, int Rejected, IReadOnlyList<AuthorsComment> LastFive);

/// <summary>One of an author's other comments.</summary>
public sealed record AuthorsComment(string CommentId, string? Excerpt, string Outcome, DateTimeOffset Since);

/// <summary>What a reader reported.</summary>
public sealed record StoredReport
{
    public required int Revision { get; init; }

    public required string Reason { get; init; }

    public string? Note { get; init; }

    public required DateTimeOffset ReportedAt { get; init; }
}
