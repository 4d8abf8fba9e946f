using Microsoft.Playwright;
using Moderation.Contracts;
using Moderation.IntegrationTests.Browser;
using Moderation.IntegrationTests.Comments;
using Xunit;

namespace Moderation.IntegrationTests.Desk;

[Collection(typeof(DeskCollection))]
public sealed class TwoModeratorsTests(SharedDesk shared) : IAsyncLifetime
{
    private readonly CommentSubmitted _comment = AComment.Picture();
    private Visit _first = null!;
    private Visit _second = null!;

    private DeskPage First => new(_first);

    private DeskPage Second => new(_second);

    public async ValueTask InitializeAsync()
    {
        await shared.Client.PublishAsync(_comment);
        await shared.Decisions.FirstAboutAsync(_comment);
        _first = await shared.SignedIn.VisitAsync(BrowserLook.Wide);
        _second = await shared.SignedIn.VisitAsync(BrowserLook.Wide, SharedDesk.Second);
        await First.OpenLiveAsync(_comment.SiteId);
        await Second.OpenLiveAsync(_comment.SiteId);
    }

    [Fact]
    public async Task See_at_once_who_is_at_a_comment()
    {
        await First.Button("Claim").ClickAsync();
        await Assertions.Expect(Second.Item).ToContainTextAsync($"{SignedIn.Administrator} has claimed");
        await First.Button("Release").ClickAsync();
        await Assertions.Expect(Second.Item).Not.ToContainTextAsync($"{SignedIn.Administrator} has claimed");
        Findings.AssertNone(_first.Troubles);
        Findings.AssertNone(_second.Troubles);
    }

    [Fact]
    public async Task Do_not_decide_what_another_is_at()
    {
        await First.Button("Claim").ClickAsync();
        await Assertions.Expect(Second.Item).ToContainTextAsync($"{SignedIn.Administrator} has claimed");
        await Second.Page.Keyboard.PressAsync("f");
        await Assertions.Expect(Second.Status).ToContainTextAsync(SignedIn.Administrator);
        Assert.Single(shared.Decisions.About(_comment));
        await First.ApproveAsync();
        Assert.Equal($"moderator:{SignedIn.Administrator}", (await shared.Decisions.LastAboutAsync(_comment, 2)).DecidedBy);
    }

    [Fact]
    public async Task Decide_a_comment_once_when_both_decide_it()
    {
        await Second.Page.Keyboard.PressAsync("d");
        await Task.WhenAll(First.Page.Keyboard.PressAsync("f"), Second.Page.Keyboard.PressAsync("3"));
        var last = await shared.Decisions.LastAboutAsync(_comment, 2);
        var hasFirstWon = last.DecidedBy == $"moderator:{SignedIn.Administrator}";
        Assert.Equal(hasFirstWon ? Outcomes.Approved : Outcomes.Rejected, last.Outcome);
        await Assertions.Expect((hasFirstWon ? Second : First).Status)
            .ToContainTextAsync(hasFirstWon ? SignedIn.Administrator : SharedDesk.Second);
        Assert.Equal([1, 2], (await shared.Stored.OfAsync(_comment)).Select(row => row.Sequence));
        Assert.All(((Visit[])[_first, _second]).SelectMany(visit => visit.Troubles), trouble => Assert.Contains("409", trouble.What));
    }

    [Fact]
    public async Task See_a_comment_go_that_another_has_decided()
    {
        await First.ApproveAsync();
        await Assertions.Expect(Second.Status).ToContainTextAsync(SignedIn.Administrator);
        await Assertions.Expect(Second.Queue).ToHaveCountAsync(0);
        Findings.AssertNone(_second.Troubles);
    }

    public async ValueTask DisposeAsync()
    {
        await (_first?.DisposeAsync() ?? default);
        await (_second?.DisposeAsync() ?? default);
    }
}
