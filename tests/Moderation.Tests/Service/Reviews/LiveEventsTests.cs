using System.Net.ServerSentEvents;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Moderation.Service.Reviews.Live;
using Moderation.Service.Reviews.Queue;
using Xunit;

namespace Moderation.Tests.Service.Reviews;

public sealed class LiveEventsTests : IAsyncLifetime
{
    private readonly CancellationTokenSource _patience = new(Waiting.Patience);
    private TestService _service = null!;

    public async ValueTask InitializeAsync() => _service = await UsedServices.TakeAsync();

    [Fact]
    public async Task Go_on_once_a_store_that_was_away_is_back()
    {
        var asked = 0;
        await using var events = EventsAsync(_ =>
            Interlocked.Increment(ref asked) == 1 ? throw new SqliteException("The store is away.", 14) : Task.FromResult(true));
        Assert.True(await events.MoveNextAsync());
        Assert.Equal((LiveEvents.Counts, 2), (events.Current.EventType, asked));
    }

    [Fact]
    public async Task End_with_a_fault_of_either_half_instead_of_falling_silent()
    {
        await using var events = EventsAsync(_ => throw new InvalidOperationException("A fault."));
        await Assert.ThrowsAsync<InvalidOperationException>(() => events.MoveNextAsync().AsTask());
    }

    public async ValueTask DisposeAsync()
    {
        _patience.Dispose();
        await UsedServices.GiveBackAsync(_service);
    }

    private IAsyncEnumerator<SseItem<object>> EventsAsync(Func<CancellationToken, Task<bool>> mayStay) =>
        LiveEvents.MergeAsync(ReviewFixture.Anna, new ReviewSignals(), _service.Services.GetRequiredService<OpenCounts>(), mayStay,
            NullLogger.Instance, default, _patience.Token).GetAsyncEnumerator();
}
