namespace Moderation.Contracts;

/// <summary>Who wrote a comment, as far as the comment system knows. Personal data: it is stored, and never logged.</summary>
public sealed record CommentAuthor
{
    /// <summary>The comment system's own id of the author.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown beside the comment.</summary>
    public string? Name { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The author's own page.</summary>
    public string? Url { get; init; }

    /// <summary>The address the comment was sent from.</summary>
    public string? IpAddress { get; init; }

    /// <summary>The browser's own words about itself.</summary>
    public string? UserAgent { get; init; }

    /// <summary>The author's role on the site, such as <c>commenter</c>, <c>staff</c>, <c>moderator</c>.</summary>
    public string? Role { get; init; }
}
