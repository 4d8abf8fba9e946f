using Moderation.Contracts;
using Moderation.IntegrationTests.Browser;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Running;
using Xunit;

namespace Moderation.IntegrationTests.Desk;

/// <summary>A service on its embedded defaults with something on every page.</summary>
public sealed class EveryPage(Chromium chromium) : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public static IReadOnlyList<string> Paths { get; } =
    [
        "/desk", "/desk?site=nothing-here", "/desk/comment?site=sport&comment=unbroken", "/desk/history?site=news&comment=picture",
        "/desk/overview", "/desk/log", "/desk/accounts", "/desk/keys", "/account",
    ];

    public Chromium Chromium => chromium;

    public SignedIn SignedIn { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        SignedIn = await SignedIn.StartAsync(chromium, new Dictionary<string, string?>(), _folder.Path);
        foreach (var comment in Comments())
            (await SignedIn.Service.SubmitAsync(comment)).EnsureSuccessStatusCode().Dispose();
        await using var visit = await SignedIn.VisitAsync(BrowserLook.Wide);
        var desk = new DeskPage(visit);
        await desk.OpenAsync("?site=news&reason=media-only");
        await desk.RejectAsync(3); // something for the log and the history
    }

    public async ValueTask DisposeAsync()
    {
        await CleanUp.RunAsync(() => SignedIn?.DisposeAsync() ?? default);
        _folder.Dispose();
    }

    private static IEnumerable<CommentSubmitted> Comments()
    {
        yield return AComment.Picture("news", "picture");
        yield return AComment.Innocent("news", "parent");
        yield return AComment.Picture("news", "answer") with { ParentId = "parent" };
        yield return AComment.Innocent("news", "insult") with
        {
            Body = "You are a complete idiot and everybody hates you, shut up you stupid moron.",
            Author = new()
            {
                Id = "7",
                Name = "Somebody With Quite A Long Name Who Writes A Lot",
                Email = "somebody@example.org",
                Url = "https://example.org/a/very/long/address/of/a/page"
            },
            Article = new()
            {
                Id = "a-1",
                Url = "https://news.example/a-1",
                Title = "A title that goes on for longer than any line on a telephone has room for, and then some more"
            },
        };
        yield return AComment.Innocent("sport",
            "links") with
        { Body = string.Join(' ', Enumerable.Range(0, 9).Select(number => $"see https://example.org/page/{number}")) };
        yield return AComment.Innocent("sport",
            "unbroken") with
        { Body = $"{new string('w', 3_000)} https://example.org/{new string('x', 500)} {new string('\u597D', 500)}" };
        yield return AComment.Innocent("culture", "markup") with
        {
            Body = "<p>A <b>bold</b> claim in <i>italics</i></p><blockquote>and a quotation</blockquote><ul><li>one<li>two</ul><img src=\"https://example.org/a.png\" alt=\"a picture\"><a href=\"https://example.org/\">a link</a>",
        };
    }
}
