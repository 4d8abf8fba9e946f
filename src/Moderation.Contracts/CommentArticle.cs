namespace Moderation.Contracts;

/// <summary>What a comment was written under.</summary>
public sealed record CommentArticle
{
    /// <summary>The comment system's own id of the article.</summary>
    public string? Id { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>Its headline.</summary>
    public string? Title { get; init; }

    /// <summary>Its beginning or summary.</summary>
    public string? Excerpt { get; init; }
}
