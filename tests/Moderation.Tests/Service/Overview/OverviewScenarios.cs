using Microsoft.Extensions.Time.Testing;
using Moderation.Contracts;
using Moderation.Service.Overview;
using Moderation.Tests.Service.Storage;
using Xunit;

namespace Moderation.Tests.Service.Overview;

/// <summary>What the overview has to say, whatever the store.</summary>
public abstract class OverviewScenarios(StoreFixture store) : StoreScenarios(store)
{
    protected static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 20, 0, TimeSpan.Zero);

    private Story _story = null!;

    protected override Task ArrangeAsync()
    {
        _story = new(Store.Database);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Counts_outcomes_in_the_hour_they_fell_into()
    {
        await _story.JudgedAsync("a", Outcomes.Approved, Now.AddHours(-1).AddMinutes(-21)); // 08:59
        await _story.JudgedAsync("b", Outcomes.Flagged, Now.AddHours(-1).AddMinutes(-20)); // 09:00
        await _story.JudgedAsync("c", Outcomes.Rejected, Now);
        await _story.JudgedAsync("long ago", Outcomes.Approved, Now.AddHours(-25));
        var figures = await FiguresAsync();
        Assert.Equal(24, figures.Outcomes.Count);
        Assert.Equal(new(2026, 11, 22, 11, 0, 0, TimeSpan.Zero), figures.Outcomes[0].Start);
        Assert.Equal([new(1, 0, 0), new(0, 1, 0), new(0, 0, 1)], figures.Outcomes.TakeLast(3).Select(bar => bar.Machine));
        Assert.Equal(new(1, 1, 1), figures.Overall.Machine);
    }

    [Fact]
    public async Task Counts_by_day_over_30_days()
    {
        await _story.JudgedAsync("a", Outcomes.Approved, Now.AddDays(-29));
        await _story.JudgedAsync("b", Outcomes.Approved, Now.AddDays(-30));
        await _story.JudgedAsync("c", Outcomes.Flagged, Now);
        var figures = await FiguresAsync(OverviewRange.Month);
        Assert.Equal(30, figures.Outcomes.Count);
        Assert.Equal((1, 1), (figures.Outcomes[0].Machine.Approved, figures.Outcomes[^1].Machine.Flagged));
    }

    [Fact]
    public async Task Holds_verdicts_against_what_the_machine_said_of_the_same_revision()
    {
        await JudgedAndDecidedAsync("false positive", Outcomes.Flagged, Outcomes.Approved);
        await JudgedAndDecidedAsync("false positive too", Outcomes.Rejected, Outcomes.Approved);
        await JudgedAndDecidedAsync("true positive", Outcomes.Flagged, Outcomes.Rejected);
        await JudgedAndDecidedAsync("false negative", Outcomes.Approved, Outcomes.Rejected);
        await JudgedAndDecidedAsync("true negative", Outcomes.Approved, Outcomes.Approved);
        await _story.JudgedAsync("true positive", Outcomes.Approved, Now); // an edit that nobody judged
        Assert.Equal((2, 1, 1, 1), Judged((await FiguresAsync()).Overall));
    }

    [Fact]
    public async Task Takes_a_reported_comment_for_what_the_machine_first_said_of_it()
    {
        await _story.JudgedAsync("a", Outcomes.Approved, Now.AddHours(-3));
        await _story.ReportedAsync("a", Now.AddHours(-2));
        await _story.DecidedAsync("a", Outcomes.Rejected, Now.AddHours(-1));
        Assert.Equal((0, 0, 1, 0), Judged((await FiguresAsync()).Overall));
    }

    [Fact]
    public async Task Does_not_count_a_verdict_that_was_taken_back()
    {
        await JudgedAndDecidedAsync("a", Outcomes.Flagged, Outcomes.Approved);
        await _story.UndoneAsync("a", Now);
        var figures = await FiguresAsync();
        Assert.Equal((0, 0, 0, 0), Judged(figures.Overall));
        Assert.All(figures.Outcomes, bar => Assert.Equal(0, bar.Moderators.All));
        await _story.DecidedAsync("a", Outcomes.Rejected, Now, "bob");
        Assert.Equal((0, 1, 0, 0), Judged((await FiguresAsync()).Overall));
    }

    [Fact]
    public async Task Counts_the_last_of_two_verdicts_on_one_revision()
    {
        await JudgedAndDecidedAsync("a", Outcomes.Flagged, Outcomes.Approved);
        await _story.DecidedAsync("a", Outcomes.Rejected, Now, "bob");
        var figures = await FiguresAsync();
        Assert.Equal((0, 1, 0, 0), Judged(figures.Overall));
        Assert.Equal(1, figures.Outcomes.Sum(bar => bar.Moderators.All));
    }

    [Fact]
    public async Task Tells_sites_and_models_apart()
    {
        await _story.JudgedAsync("a", Outcomes.Flagged, Now.AddHours(-2), "news", "old@1");
        await _story.DecidedAsync("a", Outcomes.Approved, Now.AddHours(-1));
        await _story.JudgedAsync("b", Outcomes.Approved, Now, "sport", "new@2");
        var figures = await FiguresAsync();
        Assert.Equal([("news", 1, 1), ("sport", 1, 0)], figures.Sites.Select(site => (site.Name, site.Machine.All, site.FalsePositives)));
        Assert.Equal(
            [("new@2", 1, 0), ("old@1", 1, 1)], figures.Models.Select(model => (model.Name, model.Machine.All, model.FalsePositives)));
    }

    [Fact]
    public async Task Keeps_a_model_in_the_list_that_was_replaced_before_the_range_and_judged_within_it()
    {
        await _story.JudgedAsync("a", Outcomes.Flagged, Now.AddDays(-2), model: "old@1");
        await _story.DecidedAsync("a", Outcomes.Approved, Now);
        var model = Assert.Single((await FiguresAsync()).Models);
        Assert.Equal(("old@1", 0, 1), (model.Name, model.Machine.All, model.FalsePositives));
    }

    [Fact]
    public async Task Counts_every_reason_of_a_held_comment()
    {
        await _story.JudgedAsync("a", Outcomes.Flagged, Now, reasons: ["spam", "links"]);
        await _story.JudgedAsync("b", Outcomes.Flagged, Now, reasons: ["spam"]);
        await _story.JudgedAsync("c", Outcomes.Approved, Now);
        Assert.Equal([("spam", 2), ("links", 1)], (await FiguresAsync()).Reasons.Select(reason => (reason.Code, reason.Comments)));
    }

    [Fact]
    public async Task Says_how_long_open_comments_have_waited_and_how_severe_they_are()
    {
        await _story.JudgedAsync("new", Outcomes.Flagged, Now.AddMinutes(-59), severity: 4);
        await _story.JudgedAsync("older", Outcomes.Flagged, Now.AddHours(-4), severity: 2);
        await _story.JudgedAsync("oldest", Outcomes.Flagged, Now.AddDays(-9), severity: 2);
        await JudgedAndDecidedAsync("settled", Outcomes.Flagged, Outcomes.Approved);
        var open = (await FiguresAsync()).Open;
        Assert.Equal([1, 0, 1, 0, 1], AgeBand.All.Select((_, band) => open.InBand(band)));
        Assert.Equal((3, 1, 2), (open.Comments, open.OfSeverity(4), open.OfSeverity(2)));
        Assert.Equal(Now.AddDays(-9), open.Oldest);
    }

    [Fact]
    public async Task Shows_a_moderator_nothing_of_other_sites()
    {
        await _story.JudgedAsync("a", Outcomes.Flagged, Now.AddHours(-2), "news", reasons: ["spam"]);
        await _story.DecidedAsync("a", Outcomes.Approved, Now.AddHours(-1), site: "news");
        await _story.JudgedAsync("b", Outcomes.Flagged, Now, "news", reasons: ["spam"]);
        foreach (var nothing in new[] { await FiguresAsync(sites: ["sport"]), await FiguresAsync(sites: []),
            await FiguresAsync(site: "news", sites: ["sport"]), await FiguresAsync(site: "sport") })
        {
            Assert.Equal((0, 0, 0), (nothing.Overall.Machine.All, nothing.Overall.FalsePositives, nothing.Open.Comments));
            Assert.Empty(nothing.Sites);
            Assert.Empty(nothing.Models);
            Assert.Empty(nothing.Reasons);
        }
        Assert.Equal(2, (await FiguresAsync(site: "news", sites: ["news", "sport"])).Overall.Machine.All);
    }

    [Fact]
    public async Task Knows_the_sites_that_comments_came_from()
    {
        foreach (var site in new[] { "news", "sport", "art" })
            await _story.JudgedAsync("a", Outcomes.Approved, Now, site);
        Assert.Equal(["art", "news", "sport"], await new KnownSites(Store.Database).AllAsync(default));
    }

    [Fact]
    public async Task Says_so_when_there_is_nothing()
    {
        var figures = await FiguresAsync(OverviewRange.Week);
        Assert.Equal(168, figures.Outcomes.Count);
        Assert.Equal((0, null), (figures.Open.Comments, figures.Open.Oldest));
        Assert.Null(figures.Overall.FalseAlarms.Value);
    }

    private async Task JudgedAndDecidedAsync(string id, string machine, string moderator)
    {
        await _story.JudgedAsync(id, machine, Now.AddHours(-2));
        await _story.DecidedAsync(id, moderator, Now.AddHours(-1));
    }

    private Task<OverviewFigures> FiguresAsync(OverviewRange? range = null, string? site = null, IReadOnlyList<string>? sites = null) =>
        new OverviewQuery(Store.Database, new FakeTimeProvider(Now)).CountAsync(new(range ?? OverviewRange.Day, site, sites), default);

    private static (int, int, int, int) Judged(Agreement agreement) =>
        (agreement.FalsePositives, agreement.TruePositives, agreement.FalseNegatives, agreement.TrueNegatives);
}
