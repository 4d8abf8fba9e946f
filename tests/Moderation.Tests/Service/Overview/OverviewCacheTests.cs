using Microsoft.Extensions.Time.Testing;
using Moderation.Contracts;
using Moderation.Service.Overview;
using Xunit;

namespace Moderation.Tests.Service.Overview;

public sealed class OverviewCacheTests : IDisposable
{
    private readonly SqliteFile _file = new();
    private readonly FakeTimeProvider _clock = new(new(2026, 11, 23, 10, 20, 0, TimeSpan.Zero));

    [Fact]
    public async Task Keeps_figures_for_15_seconds_and_no_longer()
    {
        var database = await _file.MigratedAsync();
        var cache = new OverviewCache(new OverviewQuery(database, _clock), _clock);
        Assert.Equal(0, await CountAsync(cache));
        await new Story(database).JudgedAsync("a", Outcomes.Approved, _clock.GetUtcNow());
        _clock.Advance(TimeSpan.FromSeconds(14.9));
        Assert.Equal(0, await CountAsync(cache));
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal(1, await CountAsync(cache));
    }

    [Fact]
    public async Task Never_gives_one_moderators_figures_to_another_who_may_see_less()
    {
        var database = await _file.MigratedAsync();
        await new Story(database).JudgedAsync("a", Outcomes.Approved, _clock.GetUtcNow());
        var cache = new OverviewCache(new OverviewQuery(database, _clock), _clock);
        Assert.Equal(1, await CountAsync(cache));
        Assert.Equal(0, await CountAsync(cache, []));
        Assert.Equal(0, await CountAsync(cache, ["sport"]));
        Assert.Equal(1, await CountAsync(cache, ["news"]));
    }

    [Fact]
    public async Task Does_not_keep_a_failure()
    {
        var cache = new OverviewCache(new OverviewQuery(_file.Database, _clock), _clock);
        await Assert.ThrowsAnyAsync<Exception>(() => CountAsync(cache));
        await _file.MigratedAsync();
        Assert.Equal(0, await CountAsync(cache));
    }

    private static async Task<int> CountAsync(OverviewCache cache, IReadOnlyList<string>? sites = null) =>
        (await cache.FiguresAsync(new(OverviewRange.Day, null, sites), default)).Overall.Machine.All;

    public void Dispose() => _file.Dispose();
}
