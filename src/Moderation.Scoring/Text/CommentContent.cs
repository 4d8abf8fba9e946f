namespace Moderation.Scoring.Text;

/// <summary>The parts of a comment that are judged; the scorer sees nothing else.</summary>
public sealed record CommentContent
{
    /// <summary>Plain text or HTML as the reader sent it; any UTF-16, lone surrogates and NUL included.</summary>
    public required string Body { get; init; }

    /// <summary>The name shown beside the comment, if given.</summary>
    public string? AuthorName { get; init; }

    /// <summary>The address of the author's own page, if given.</summary>
    public string? AuthorUrl { get; init; }

    /// <summary>
    /// The comment system's idea of the language, a BCP 47 tag such as <c>en-GB</c>: believed unless the text clearly says otherwise. A tag
    /// that names no known language is ignored.
    /// </summary>
    public string? Language { get; init; }
}
