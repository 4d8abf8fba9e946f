using Moderation.Contracts;
using Moderation.Scoring.Text;

namespace Moderation.Service.Judging;

/// <summary>What of a comment the models get to see: the same when it is judged and when its scores are explained later.</summary>
public static class JudgedContent
{
    /// <param name="body">As the reader sent it.</param>
    /// <param name="author">Who wrote it.</param>
    /// <param name="language">What the comment system says it is written in; null when it did not say, or nobody knows any more.</param>
    public static CommentContent From(string body, CommentAuthor? author, string? language) =>
        new() { Body = body, AuthorName = author?.Name, AuthorUrl = author?.Url, Language = language };
}
