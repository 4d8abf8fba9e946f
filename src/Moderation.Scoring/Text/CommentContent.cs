namespace Moderation.Scoring.Text;

/// <summary>The parts of a comment that are judged; the scorer sees nothing else.</summary>
public sealed record CommentContent
{
    /// <summary>Plain text or HTML as the reader sent it; any UTF-16, lone surrogates and NUL included.</summary>
    public required string Body { get; init; }

    /// <summary>The address of the author's own page, if given.</summary>
    public string? AuthorUrl { get; init; }
}
