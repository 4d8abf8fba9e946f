using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Moderation.Service.Decisions;
using Moderation.Service.Storage;
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
        await Task.WhenAll(await GatheredAsync(store, [.. Enumerable.Range(0, 10).Select(i => Comments.Proposal($"c{i}"))]));
        Assert.Equal([1, 10], store.Batches);
    }

    [Fact]
    public async Task Never_puts_a_comment_twice_into_one_batch()
    {
        var store = new FailingStore { Hold = true };
        await Task.WhenAll(await GatheredAsync(store, Comments.Proposal("b"), Comments.Proposal("b"), Comments.Proposal("b")));
        Assert.Equal([1, 1, 1, 1], store.Batches);
    }

    [Fact]
    public async Task Writes_fewer_together_when_they_are_long()
    {
        var store = new FailingStore { Hold = true };
        var body = new string('x', 1_000_000);
        await Task.WhenAll(await GatheredAsync(store, [.. Enumerable.Range(0, 10).Select(i => Comments.Proposal($"c{i}", body: body))]));
        Assert.Equal([1, 4, 4, 2], store.Batches);
    }

    [Fact]
    public async Task Fails_only_the_row_that_the_store_refuses()
    {
        var answers = await GatheredAsync(
            new() { Hold = true, RefusedComment = "bad" }, Comments.Proposal("bad"), Comments.Proposal("good"));
        await Assert.ThrowsAsync<RefusedByStoreException>(() => answers[1]);
        Assert.Equal(("first", "good"), ((await answers[0]).Decision.CommentId, (await answers[2]).Decision.CommentId));
    }

    [Fact]
    public async Task Waits_for_no_comment_over_which_the_store_stumbles()
    {
        var answers = await GatheredAsync(
            new() { Hold = true, StumblingBlock = "bad" }, Comments.Proposal("bad"), Comments.Proposal("good"));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => answers[1].WaitAsync(Waiting.Patience));
        Assert.Equal(("first", "good"), ((await answers[0]).Decision.CommentId, (await answers[2]).Decision.CommentId));
    }

    [Fact]
    public async Task Does_not_write_what_nobody_waits_for_any_more()
    {
        var store = new FailingStore { Hold = true };
        using var gone = new CancellationTokenSource();
        var recorder = await StartAsync(store);
        var first = recorder.RecordAsync(Comments.Proposal("first"), default);
        await store.Holding;
        var forgotten = recorder.RecordAsync(Comments.Proposal("forgotten"), gone.Token);
        await gone.CancelAsync();
        var last = recorder.RecordAsync(Comments.Proposal("last"), default);
        store.Release();
        await Task.WhenAll(first, last);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => forgotten);
        Assert.Equal([1, 1], store.Batches);
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
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(Waiting.Patience));
    }

    // The answer for a first comment, then those for the ones that came while it was being written.
    private async Task<Task<RecordedDecision>[]> GatheredAsync(FailingStore store, params ProposedDecision[] others)
    {
        var recorder = await StartAsync(store);
        var first = recorder.RecordAsync(Comments.Proposal("first"), default);
        await store.Holding;
        Task<RecordedDecision>[] answers = [first, .. others.Select(other => recorder.RecordAsync(other, default))];
        store.Release();
        return answers;
    }

    private async Task<DecisionRecorder> StartAsync(FailingStore store)
    {
        var options = new DecisionOptions { RetrySeconds = 0.05 };
        var host = new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance);
        var gate = new StoreGate(
            new SqliteDatabase("Data Source=:memory:"), TimeSpan.FromSeconds(options.RetrySeconds), host, NullLogger<StoreGate>.Instance);
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
