using Moderation.Contracts;

namespace Moderation.IntegrationTests.Comments;

/// <summary>Comments to start from; each is on a site of its own unless told otherwise.</summary>
public static class AComment
{
    public const string PictureText = "comment image?resize=1140%2C641&ssl=1";

    public static readonly string[] InnocentTexts =
    [
        "Thank you for this article, I learned something today.",
        "I grew up in that town and the old bridge was still open to cars then.",
        "Does anybody know when the next part of this series will appear?",
        "The second chart is very helpful, could you also publish the numbers behind it?",
        "My grandmother used to bake this bread every Sunday morning.",
    ];

    public static string NewSite() => $"site-{Guid.NewGuid():N}";

    public static CommentSubmitted Innocent(string? site = null, string id = "1", int text = 0) => new()
    {
        SiteId = site ?? NewSite(),
        CommentId = id,
        Body = InnocentTexts[text % InnocentTexts.Length],
        Author = new() { Name = "A. Reader" },
    };

    public static CommentSubmitted Picture(string? site = null, string id = "1") => Innocent(site, id) with
    {
        Body = PictureText,
        Author = new() { Name = "Person of Interest" },
        Article = new() { Title = "NATO and China trade accusations over Ukraine" },
    };
}
