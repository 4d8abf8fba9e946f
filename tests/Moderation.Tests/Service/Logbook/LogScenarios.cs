using Moderation.Contracts;
using Moderation.Service.Logbook;
using Moderation.Tests.Service.Overview;
using Moderation.Tests.Service.Storage;
using Xunit;

namespace Moderation.Tests.Service.Logbook;

/// <summary>What a moderator's log has to say, whatever the store.</summary>
public abstract class LogScenarios(StoreFixture store) : StoreScenarios(store)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 20, 0, TimeSpan.Zero);
    private static readonly LogScope Anns = new("ann", null, null);

    private Story _story = null!;
    private ModeratorLog _log = null!;

    protected override Task ArrangeAsync()
    {
        (_story, _log) = (new(Store.Database), new(Store.Database));
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Lists_ones_own_decisions_the_newest_first()
    {
        await JudgedAndDecidedAsync("a", Now.AddMinutes(-2));
        await JudgedAndDecidedAsync("b", Now.AddMinutes(-1));
        await JudgedAndDecidedAsync("of another", Now, "bob");
        var log = await _log.PageAsync(Anns, null, 10, default);
        Assert.Equal(["b", "a"], log.Select(entry => entry.CommentId));
        Assert.Equal(("rejected", "Tram <line> 7", Comments.Innocent, true),
            (log[0].Outcome, log[0].ArticleTitle, log[0].Excerpt, log[0].CanBeUndone));
    }

    [Fact]
    public async Task Goes_through_decisions_of_one_moment_page_by_page_without_losing_or_repeating_any()
    {
        foreach (var id in new[] { "e", "b", "d", "a", "c" })
            await JudgedAndDecidedAsync(id, Now);
        await JudgedAndDecidedAsync("older", Now.AddSeconds(-1));
        var seen = new List<string>();
        LogCursor? after = null;
        while (await _log.PageAsync(Anns, after, 2, default) is { Count: > 0 } page)
        {
            seen.AddRange(page.Select(entry => entry.CommentId));
            after = LogCursor.Parse(LogCursor.After(page[^1]).ToString());
        }
        Assert.Equal(["e", "d", "c", "b", "a", "older"], seen);
    }

    [Fact]
    public async Task Offers_to_take_back_only_what_still_stands()
    {
        await JudgedAndDecidedAsync("edited", Now);
        await _story.JudgedAsync("edited", Outcomes.Approved, Now, body: "quite another text");
        await JudgedAndDecidedAsync("taken back", Now);
        await _story.UndoneAsync("taken back", Now);
        await JudgedAndDecidedAsync("stands", Now);
        var log = await _log.PageAsync(Anns, null, 10, default);
        Assert.Equal("stands", Assert.Single(log, entry => entry.CanBeUndone).CommentId);
        Assert.Equal(2, Assert.Single(log, entry => entry.Undoes is not null).Undoes);
        Assert.Null(Assert.Single(log, entry => entry.CommentId == "edited").Excerpt); // the text that was judged is gone
    }

    [Fact]
    public async Task Keeps_to_one_day_and_to_the_sites_one_may_see()
    {
        await JudgedAndDecidedAsync("midnight", new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero));
        await JudgedAndDecidedAsync("late", new(2026, 11, 22, 23, 59, 59, TimeSpan.Zero));
        await JudgedAndDecidedAsync("next", new(2026, 11, 23, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal(["late", "midnight"],
            (await _log.PageAsync(Anns with { Day = new(2026, 11, 22) }, null, 10, default)).Select(entry => entry.CommentId));
        Assert.Empty(await _log.PageAsync(Anns with { Sites = ["sport"] }, null, 10, default));
        Assert.Empty(await _log.PageAsync(Anns with { Sites = [] }, null, 10, default));
        Assert.Equal(3, await _log.AllAsync(Anns with { Sites = ["news"] }, default).CountAsync());
    }

    private async Task JudgedAndDecidedAsync(string id, DateTimeOffset at, string moderator = "ann")
    {
        await _story.JudgedAsync(id, Outcomes.Flagged, at);
        await _story.DecidedAsync(id, Outcomes.Rejected, at, moderator);
    }
}
