using Moderation.Contracts;
using Moderation.IntegrationTests.Comments;

namespace Moderation.IntegrationTests.Logs;

/// <summary>
/// A comment whose every personal or free text holds a word that occurs nowhere else, so that a log that holds one gives itself away.
/// </summary>
public static class Canary
{
    public const string Word = "canary7f3a";

    public static CommentSubmitted Comment(string id) => AComment.Innocent(id: id) with
    {
        Body = $"Thank you for this article, {Word} learned something today.",
        Author = new()
        {
            Id = $"{Word}-author",
            Name = $"{Word} Bird",
            Email = $"{Word}@mail.example",
            Url = $"https://{Word}.example",
            IpAddress = $"{Word}:2001:db8::7",
            UserAgent = $"Mozilla/5.0 {Word}",
        },
        Article = new() { Title = $"All about the {Word}", Excerpt = $"The {Word} is a bird.", Url = $"https://news.example/{Word}" },
    };
}
