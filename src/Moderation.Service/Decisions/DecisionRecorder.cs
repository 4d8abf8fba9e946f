using System.ComponentModel.DataAnnotations;
using System.Data.Common;
using System.Net.Sockets;
using System.Threading.Channels;
using Moderation.Service.Storage;

namespace Moderation.Service.Decisions;

/// <summary>
/// Group commit: decisions that wait at the same moment are written in one transaction. A batch is whatever gathered while the previous one
/// was being written, so a lone comment never waits for company. While the store is unreachable everything waits: deliveries stay
/// unacknowledged, and nothing lands in the error queue because of the store.
/// </summary>
public sealed partial class DecisionRecorder(
    IDecisionStore store, StoreGate gate, DecisionOptions options, ILogger<DecisionRecorder> log) : StoreService
{
    private const int BatchCharacters = 4_000_000;

    private sealed record Pending(ProposedDecision Proposed, TaskCompletionSource<RecordedDecision> Recorded, CancellationToken Cancel);

    private readonly Channel<Pending> _queue = Channel.CreateUnbounded<Pending>(new() { SingleReader = true });

    /// <summary>Records a decision.</summary>
    /// <returns>The decision that stands about the comment now.</returns>
    /// <exception cref="RevisionConflictException">The same revision was judged before with another body.</exception>
    /// <exception cref="RefusedByStoreException">The store will not keep it.</exception>
    public async Task<RecordedDecision> RecordAsync(ProposedDecision proposed, CancellationToken cancel)
    {
        var waiting = new Pending(proposed, new(TaskCreationOptions.RunContinuationsAsynchronously), cancel);
        await _queue.Writer.WriteAsync(waiting, cancel);
        var recorded = await waiting.Recorded.Task.WaitAsync(cancel);
        if (recorded.Decision.Revision == proposed.Comment.Revision && !recorded.BodyHash.AsSpan().SequenceEqual(proposed.BodyHash))
            throw new RevisionConflictException(proposed.Comment.Revision);
        return recorded;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var postponed = new Queue<Pending>();
        try
        {
            await gate.OpenedAsync(stoppingToken);
            while (postponed.Count > 0 || await _queue.Reader.WaitToReadAsync(stoppingToken))
                await WriteAsync(Gather(postponed), stoppingToken);
        }
        finally
        {
            // Nothing is left waiting: what was not recorded was not acknowledged either, and will be delivered again.
            _queue.Writer.Complete();
            while (_queue.Reader.TryRead(out var waiting))
                waiting.Recorded.TrySetCanceled(stoppingToken);
            foreach (var waiting in postponed)
                waiting.Recorded.TrySetCanceled(stoppingToken);
        }
    }

    // A batch holds each comment once, so a second decision about it waits for the next batch. Long bodies fill a batch before its count
    // does.
    private List<Pending> Gather(Queue<Pending> postponed)
    {
        var batch = new Dictionary<(string, string), Pending>();
        var characters = 0;
        for (var left = postponed.Count; left > 0; left--)
            Add(postponed.Dequeue());
        while (HasRoom() && _queue.Reader.TryRead(out var waiting))
            Add(waiting);
        return [.. batch.Values];

        bool HasRoom() => batch.Count < options.BatchSize && characters < BatchCharacters;

        void Add(Pending waiting)
        {
            // The caller has given up: the broker took the delivery back and will deliver it again.
            if (waiting.Cancel.IsCancellationRequested)
                return;
            if (HasRoom() && batch.TryAdd((waiting.Proposed.Comment.SiteId, waiting.Proposed.Comment.CommentId), waiting))
                characters += waiting.Proposed.Comment.Body.Length;
            else
                postponed.Enqueue(waiting);
        }
    }

    private async Task WriteAsync(IReadOnlyList<Pending> batch, CancellationToken stopping)
    {
        if (batch.Count == 0)
            return;
        try
        {
            var recorded = await StoreAsync(batch, stopping);
            for (var i = 0; i < batch.Count; i++)
                batch[i].Recorded.SetResult(recorded[i]);
        }
        catch (OperationCanceledException)
        {
            foreach (var waiting in batch)
                waiting.Recorded.TrySetCanceled(stopping);
            throw;
        }
        catch (Exception failure) when (batch.Count == 1)
        {
            batch[0].Recorded.SetException(store.BlamesTheRow(failure) ? new RefusedByStoreException(store.Name, failure) : failure);
        }
        catch (Exception failure) when (!IsOutOfReach(failure))
        {
            // One bad row must not fail its neighbours.
            foreach (var waiting in batch)
                await WriteAsync([waiting], stopping);
        }
    }

    private async Task<IReadOnlyList<RecordedDecision>> StoreAsync(IReadOnlyList<Pending> batch, CancellationToken stopping)
    {
        var proposed = batch.Select(waiting => waiting.Proposed).ToList();
        while (true)
        {
            try
            {
                return await store.RecordAsync(proposed, stopping);
            }
            catch (Exception failure) when (IsOutOfReach(failure))
            {
                stopping.ThrowIfCancellationRequested();
                Log.OutOfReach(log, batch.Count, store.Name, options.RetrySeconds, failure.Message);
                await Task.Delay(TimeSpan.FromSeconds(options.RetrySeconds), stopping);
            }
        }
    }

    // Any other failure belongs to its row and would repeat; waiting for it would hold up all the others.
    private bool IsOutOfReach(Exception failure) => !store.BlamesTheRow(failure)
        && failure is (
            DbException or SocketException or IOException or TimeoutException or ObjectDisposedException or OperationCanceledException);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Recording failed for {Count} decisions in {Store}. Retrying in {Seconds} s: {Problem}")]
        public static partial void OutOfReach(ILogger log, int count, string store, double seconds, string problem);
    }
}

/// <summary>Settings for recording decisions.</summary>
public sealed class DecisionOptions
{
    public const string Section = "Decisions";

    /// <summary>The most decisions in one transaction.</summary>
    [Range(1, 5000)]
    public int BatchSize { get; set; } = 256;

    /// <summary>Seconds between retries while the store is unreachable.</summary>
    [Range(0.05, 300)]
    public double RetrySeconds { get; set; } = 2;
}

/// <summary>
/// The store cannot keep this comment, now or later. There is no inner exception, for its message would be all the error queue keeps.
/// </summary>
public sealed class RefusedByStoreException(string store, Exception failure) : Exception($"{store} refuses the comment: {failure.Message}");

/// <summary>
/// A revision that was judged before came again with a different body. Answering with the earlier decision would let an edit slip past, so
/// it is refused.
/// </summary>
public sealed class RevisionConflictException(int revision)
    : Exception($"revision: {revision} was judged before with a different body; an edit needs a higher revision.");
