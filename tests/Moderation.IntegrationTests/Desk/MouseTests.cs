using Moderation.Contracts;
using Moderation.IntegrationTests.Browser;
using Moderation.IntegrationTests.Comments;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Moderation.IntegrationTests.Desk;

/// <summary>What keys do, the mouse does as well; and what only the mouse does.</summary>
[Collection(typeof(DeskCollection))]
public sealed class MouseTests(SharedDesk shared) : IAsyncLifetime
{
    // What the page shows for some seconds only stays, however long a busy machine takes to click on it.
    private const string HideNothing = """
        const schedule = window.setTimeout;
        window.setTimeout = (work, delay, ...more) => delay >= 5000 ? 0 : schedule(work, delay, ...more);
        """;

    private readonly string _site = AComment.NewSite();
    private Visit _visit = null!;

    private DeskPage Desk => new(_visit);

    public async ValueTask InitializeAsync()
    {
        _visit = await shared.SignedIn.VisitAsync(BrowserLook.Wide);
        await _visit.Page.AddInitScriptAsync(HideNothing);
    }

    [Fact]
    public async Task Decides_skips_takes_back_notes_and_claims()
    {
        var comments = await HoldAsync("first", "second", "third");
        await Desk.OpenSiteAsync(_site);
        await Desk.Button("Approve").ClickAsync();
        await Desk.ItemOf("second").WaitForAsync();
        await Desk.Button("Reject").ClickAsync();
        await _visit.Page.Locator("dialog#reject [data-reason='off-topic']").ClickAsync();
        await Desk.ItemOf("third").WaitForAsync();
        await _visit.Page.Locator("#toast button").ClickAsync();
        await Desk.ItemOf("second").WaitForAsync();
        await Desk.Button("Note").ClickAsync();
        await _visit.Page.Locator("dialog#note textarea").FillAsync("Ask the author first.");
        await Desk.Button("Add note").ClickAsync();
        await Expect(Desk.Item).ToContainTextAsync("Ask the author first.");
        await Desk.Button("Claim").ClickAsync();
        await Expect(Desk.Item).ToContainTextAsync("claimed by you");
        await Desk.Button("Skip").ClickAsync();
        await Desk.ItemOf("third").WaitForAsync();
        await Desk.Button("Approve").ClickAsync();
        await Expect(Desk.Item).ToHaveCountAsync(0); // what was skipped does not come again on this visit

        Assert.Equal(Outcomes.Approved, (await shared.Decisions.LastAboutAsync(comments[0], 2)).Outcome);
        Assert.Equal(Outcomes.Flagged, (await shared.Decisions.LastAboutAsync(comments[1], 3)).Outcome);
        Findings.AssertNone(_visit.Troubles);
    }

    [Fact]
    public async Task Does_not_show_by_itself_what_was_skipped()
    {
        await HoldAsync("only");
        await Desk.OpenSiteAsync(_site);
        await Desk.Button("Skip").ClickAsync();
        await Expect(Desk.Item).ToHaveCountAsync(0);
        // The page looks for more whenever the number of open comments, of all sites, changes. The second time it has dealt with the first.
        for (var i = 0; i < 2; i++)
            await _visit.Page.RunAndWaitForResponseAsync(HoldElsewhereAsync, answer => new Uri(answer.Url).AbsolutePath == "/desk/list");
        await Expect(_visit.Page.Locator("#queue [aria-current=true]")).ToHaveCountAsync(0);
        await Expect(Desk.Item).ToHaveCountAsync(0);
        Findings.AssertNone(_visit.Troubles);
    }

    [Fact]
    public async Task Loses_no_verdict_when_the_page_is_closed_at_once()
    {
        var comments = await HoldAsync("only");
        await Desk.OpenSiteAsync(_site);
        await Desk.ApproveAsync();
        await _visit.Page.CloseAsync();
        Assert.Equal(Outcomes.Approved, (await shared.Decisions.LastAboutAsync(comments[0], 2)).Outcome);
    }

    [Theory]
    [InlineData("?search={0}")]
    [InlineData("?site={0}&reason=media-only")]
    [InlineData("?article=NATO%20and%20China%20trade%20accusations%20over%20Ukraine&search={0}")]
    public async Task Decides_the_only_one_that_a_filter_finds(string query)
    {
        await HoldAsync(_site);
        await Desk.OpenAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, query, _site));
        await Expect(Desk.Queue).ToHaveCountAsync(1);
        await Desk.RejectAsync(3);
        await Expect(Desk.Queue).ToHaveCountAsync(0);
        Findings.AssertNone(_visit.Troubles);
    }

    [Fact]
    public async Task Decides_many_that_say_nearly_the_same_and_takes_it_back()
    {
        var comments = await HoldAsync(number => $"You stupid idiots should all buy cheap watches at https://watches.example/shop/{number} before midnight", "0", "1", "2");
        await Desk.OpenSiteAsync(_site);
        await Desk.Button("Decide this and 2 like it").ClickAsync();
        await Expect(_visit.Page.Locator("#bulk-count")).ToContainTextAsync("3 open comments");
        await _visit.Page.Locator("dialog#bulk select").SelectOptionAsync("other");
        await Desk.Button("Decide them").ClickAsync();
        await Expect(_visit.Page.Locator("dialog#bulk")).ToBeVisibleAsync(); // 'other' needs a note
        await _visit.Page.Locator("dialog#bulk textarea").FillAsync("A shop that does not deliver.");
        await Desk.Button("Decide them").ClickAsync();
        await Expect(Desk.Status).ToContainTextAsync("3 decided");
        foreach (var comment in comments)
        {
            var rejected = await shared.Decisions.LastAboutAsync(comment, 2);
            Assert.Equal((Outcomes.Rejected, "other", "A shop that does not deliver."),
                (rejected.Outcome, rejected.Reasons.Single().Code, rejected.Note));
        }

        await _visit.Page.Keyboard.PressAsync("u");
        await Expect(Desk.Status).ToContainTextAsync("3 undone");
        foreach (var comment in comments)
            Assert.Equal(Outcomes.Flagged, (await shared.Decisions.LastAboutAsync(comment, 3)).Outcome);
        Findings.AssertNone(_visit.Troubles);
    }

    public async ValueTask DisposeAsync() => await (_visit?.DisposeAsync() ?? default);

    private Task HoldElsewhereAsync() => shared.Client.PublishAsync(AComment.Picture(AComment.NewSite(), "elsewhere"));

    [Fact]
    public async Task Shows_what_the_second_opinion_rests_on()
    {
        await HoldAsync(_ => "I know where you park, <b>Olga</b>, and one day I will kill you for that.", "threat");
        await Desk.OpenSiteAsync(_site);
        var threat = Desk.Item.Locator("details.explanation").Filter(new() { HasText = "What contributed to threat" });
        await threat.Locator("summary").ClickAsync();

        await Expect(threat).ToContainTextAsync("all of it, as sentences@");
        await Expect(threat).ToContainTextAsync("“kill” left out: -");
        await _visit.PictureAsync("second-opinion");
        Findings.AssertNone(await Accessibility.ViolationsAsync(_visit.Page));
        Findings.AssertNone(_visit.Troubles);
    }

    private Task<IReadOnlyList<CommentSubmitted>> HoldAsync(params string[] ids) => HoldAsync(null, ids);

    private async Task<IReadOnlyList<CommentSubmitted>> HoldAsync(Func<string, string>? bodyOf, params string[] ids)
    {
        var comments = new List<CommentSubmitted>();
        foreach (var id in ids)
        {
            var picture = AComment.Picture(_site, id);
            comments.Add(bodyOf is null ? picture : picture with { Body = bodyOf(id) });
            await shared.Client.PublishAsync(comments[^1]);
            Assert.Equal(Outcomes.Flagged, (await shared.Decisions.FirstAboutAsync(comments[^1])).Decision.Outcome);
        }

        return comments;
    }
}
