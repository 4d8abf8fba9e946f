namespace Moderation.Contracts;

/// <summary>
/// A reader posted or edited a comment. Published by comment systems to the fanout exchange <c>comment-submitted</c>, as plain JSON
/// (<c>application/json</c>, camelCase) or in MassTransit's envelope. Unknown fields are ignored; bounds are in
/// <see cref="ContractLimits"/>.
/// </summary>
public sealed record CommentSubmitted
{
    /// <summary>The site the comment belongs to. Begins the routing key of the decision, so it is best kept free of dots.</summary>
    public required string SiteId { get; init; }

    /// <summary>The comment system's own id of the comment, unique within the site.</summary>
    public required string CommentId { get; init; }

    /// <summary>0 for the first version, one more for every edit. The same revision is judged once.</summary>
    public int Revision { get; init; }

    /// <summary>Plain text or HTML, as the reader sent it. May be empty.</summary>
    public required string Body { get; init; }

    /// <summary>Who wrote it.</summary>
    public CommentAuthor? Author { get; init; }

    /// <summary>What it was written under.</summary>
    public CommentArticle? Article { get; init; }

    /// <summary>The comment it answers, if it is a reply.</summary>
    public string? ParentId { get; init; }

    /// <summary>
    /// BCP 47 tag of the comment or its site, such as <c>en</c> or <c>pt-BR</c>: a hint, believed unless the text clearly says otherwise.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>When the reader sent it, ISO 8601. A time before 1970 counts as not given.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }
}
