using Moderation.Contracts;
using Moderation.Scoring.Text;

namespace Moderation.Service.Judging;

/// <summary>What of a comment the models get to see: the same when it is judged and when its scores are explained later.</summary>
public static class JudgedContent
{
    public static CommentContent From(string body, CommentAuthor? author) => new() { Body = body, AuthorUrl = author?.Url };
}
