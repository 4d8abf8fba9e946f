namespace Moderation.Contracts;

/// <summary>
/// A moderator acts on a comment: a command from a desk that people already have, sent to the fanout exchange <c>review-comment</c> as
/// plain JSON or in MassTransit's envelope, or posted to <c>/api/reviews</c>. The service's own desk does the same. Of a verdict comes a
/// <see cref="CommentModerated"/>; a command that arrives twice changes nothing the second time.
/// </summary>
public sealed record ReviewComment
{
    /// <inheritdoc cref="CommentSubmitted.SiteId"/>
    public required string SiteId { get; init; }

    /// <inheritdoc cref="CommentSubmitted.CommentId"/>
    public required string CommentId { get; init; }

    /// <summary>The revision that the moderator has seen, 0 when it is not given. Refused when the comment has been edited since.</summary>
    public int Revision { get; init; }

    /// <summary>
    /// The sequence of the decision that the moderator has seen, if known: refused when another stands by now. Without it a comment that is
    /// not held any more is refused.
    /// </summary>
    public int? Sequence { get; init; }

    /// <summary>One of <see cref="ReviewActions"/>.</summary>
    public required string Action { get; init; }

    /// <summary>
    /// Why a comment is rejected: one of <see cref="RejectionReasons"/>, required for <see cref="ReviewActions.Reject"/> alone.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>
    /// Words of the moderator's own, at most 2,000 characters; required for <see cref="ReviewActions.Note"/> and the reason
    /// <see cref="RejectionReasons.Other"/>. A verdict carries them to the bus.
    /// </summary>
    public string? Note { get; init; }

    /// <summary>
    /// Who acts, as <c>decidedBy</c> names them after <c>moderator:</c>. Required on the bus and with a site's key; a signed-in moderator
    /// acts as themselves.
    /// </summary>
    public string? Moderator { get; init; }
}
