using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Moderation.Service.Decisions;
using Xunit;

namespace Moderation.Tests.Service.Decisions;

public sealed class DecisionRecorderTests : IAsyncDisposable
{
    private readonly List<BackgroundService> _started = [];

    [Fact]
    public async Task Waits_while_the_store_is_out_of_reach()
    {
        var store = new FailingStore { OutOfReachFor = 3 };
        var recorded = await (await StartAsync(store)).RecordAsync(Comments.Proposal(), default);
        Assert.True(recorded.IsNew);
        Assert.Equal(4, store.Batches.Count);
    }

    [Fact]
    public async Task Writes_together_what_gathered_while_the_batch_before_was_written()
    {
        var store = new FailingStore { Hold = true };
        var recorder = await StartAsync(store);
        var first = recorder.RecordAsync(Comments.Proposal("first"), default);
        await store.Holding;
        var others = Enumerable.Range(0, 10).Select(i => recorder.RecordAsync(Comments.Proposal($"c{i}"), default)).ToArray();
        store.Release();
        await Task.WhenAll([first, .. others]);
        Assert.Equal([1, 10], store.Batches);
    }

    [Fact]
    public async Task Never_puts_a_comment_twice_into_one_batch()
    {
        var store = new FailingStore { Hold = true };
        var recorder = await StartAsync(store);
        var first = recorder.RecordAsync(Comments.Proposal("a"), default);
        await store.Holding;
        var same = Enumerable.Range(0, 3).Select(_ => recorder.RecordAsync(Comments.Proposal("b"), default)).ToArray();
        store.Release();
        await Task.WhenAll([first, .. same]);
        Assert.Equal([1, 1, 1, 1], store.Batches);
    }

    [Fact]
    public async Task Writes_fewer_together_when_they_are_long()
    {
        var store = new FailingStore { Hold = true };
        var recorder = await StartAsync(store);
        var first = recorder.RecordAsync(Comments.Proposal("first"), default);
        await store.Holding;
        var others = Enumerable.Range(0, 10).Select(i => recorder.RecordAsync(Comments.Proposal($"c{i}", body: new string('x', 1_000_000)), default)).ToArray();
        store.Release();
        await Task.WhenAll([first, .. others]);
        Assert.Equal([1, 4, 4, 2], store.Batches);
    }

    [Fact]
    public async Task Fails_only_the_row_that_the_store_refuses()
    {
        var store = new FailingStore { Hold = true, RefusedComment = "bad" };
        var recorder = await StartAsync(store);
        var first = recorder.RecordAsync(Comments.Proposal("first"), default);
        await store.Holding;
        var bad = recorder.RecordAsync(Comments.Proposal("bad"), default);
        var good = recorder.RecordAsync(Comments.Proposal("good"), default);
        store.Release();
        await Assert.ThrowsAsync<RefusedByStoreException>(() => bad);
        Assert.Equal(("first", "good"), ((await first).Decision.CommentId, (await good).Decision.CommentId));
    }

    [Fact]
    public async Task Waits_for_no_comment_over_which_the_store_stumbles()
    {
        var store = new FailingStore { Hold = true, StumblingBlock = "bad" };
        var recorder = await StartAsync(store);
        var first = recorder.RecordAsync(Comments.Proposal("first"), default);
        await store.Holding;
        var bad = recorder.RecordAsync(Comments.Proposal("bad"), default);
        var good = recorder.RecordAsync(Comments.Proposal("good"), default);
        store.Release();
        await Assert.ThrowsAsync<KeyNotFoundException>(() => bad.WaitAsync(TimeSpan.FromSeconds(5)));
        Assert.Equal(("first", "good"), ((await first).Decision.CommentId, (await good).Decision.CommentId));
    }

    [Fact]
    public async Task Leaves_nobody_waiting_when_the_service_stops()
    {
        var store = new FailingStore { Hold = true, OutOfReachFor = int.MaxValue };
        var recorder = await StartAsync(store);
        var waiting = recorder.RecordAsync(Comments.Proposal(), default);
        await store.Holding;
        store.Release();
        await recorder.StopAsync(default);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(TimeSpan.FromSeconds(5)));
    }

    private async Task<DecisionRecorder> StartAsync(FailingStore store)
    {
        var options = new DecisionOptions { RetrySeconds = 0.05 };
        var host = new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance);
        var gate = new StoreGate(store, options, host, NullLogger<StoreGate>.Instance);
        var recorder = new DecisionRecorder(store, gate, options, NullLogger<DecisionRecorder>.Instance);
        _started.AddRange([recorder, gate]);
        await gate.StartAsync(default);
        await recorder.StartAsync(default);
        return recorder;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _started)
        {
            await service.StopAsync(default);
            service.Dispose();
        }
    }
}
