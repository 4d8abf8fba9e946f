namespace Moderation.Contracts;

/// <summary>
/// A reader reported a comment. Published by comment systems to the fanout exchange <c>comment-reported</c>, or posted to
/// <c>/api/reports</c>. A comment that the machine approved goes to the review queue with the reason <c>reader-report</c>; one that a
/// moderator approved stays approved until it is edited.
/// </summary>
public sealed record CommentReported
{
    /// <inheritdoc cref="CommentSubmitted.SiteId"/>
    public required string SiteId { get; init; }

    /// <inheritdoc cref="CommentSubmitted.CommentId"/>
    public required string CommentId { get; init; }

    /// <summary>
    /// The revision that the reader saw, if known; a report about an older one than stands now is kept and opens nothing.
    /// </summary>
    public int? Revision { get; init; }

    /// <summary>The comment system's own id of the reader, if known. One reader counts once per revision.</summary>
    public string? ReporterId { get; init; }

    /// <summary>One of <see cref="ReportReasons"/>; not given, <see cref="ReportReasons.Other"/>.</summary>
    public string? Reason { get; init; }

    /// <summary>Words of the reader's own, at most 2,000 characters.</summary>
    public string? Note { get; init; }

    /// <summary>When, ISO 8601; not given, the time of arrival.</summary>
    public DateTimeOffset? ReportedAt { get; init; }
}
