using System.Threading.Channels;
using Dapper;
using MassTransit;
using Moderation.Contracts;
using Moderation.Service.Storage;

namespace Moderation.Service.Decisions;

/// <summary>
/// Publishes decisions that no queued message stands behind: moderators' verdicts and holds after reports. Each is recorded together with a
/// mark in <c>unpublished_decisions</c> that is removed once the bus has confirmed it; after a crash, whichever process looks next
/// publishes what is still marked. A decision may go out twice, under the same id, but never not at all.
/// </summary>
public sealed partial class DecisionPublisher(
    IDatabase database, IBus bus, StoreGate gate, DecisionAnnouncer announcer, TimeProvider clock,
    ILogger<DecisionPublisher> log) : StoreService
{
    private const int Portion = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>Younger marks belong to a process that is about to publish them.</summary>
    private static readonly TimeSpan LeftBehind = TimeSpan.FromSeconds(10);

    private readonly Channel<CommentModerated> _recorded = Channel.CreateUnbounded<CommentModerated>(new() { SingleReader = true });
    private Task _publishing = Task.CompletedTask;

    /// <summary>Announces a decision that was recorded, and publishes it soon.</summary>
    /// <param name="decision">Recorded just now, with the mark.</param>
    /// <param name="via">The way it came in.</param>
    /// <param name="took">From taking the report or command to having it recorded.</param>
    public void Publish(CommentModerated decision, string via, TimeSpan took)
    {
        announcer.Announce(decision, via, took);
        _recorded.Writer.TryWrite(decision);
    }

    /// <summary>Publishes what waits, if it can within some time; the rest stays marked.</summary>
    public Task FinishAsync(TimeSpan patience)
    {
        _recorded.Writer.TryComplete();
        return Task.WhenAny(_publishing, Task.Delay(patience, clock));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await gate.OpenedAsync(stoppingToken);
        _publishing = PublishRecordedAsync(stoppingToken);
        await Task.WhenAll(_publishing, PublishLeftBehindAsync(stoppingToken));
    }

    private async Task PublishRecordedAsync(CancellationToken stopping)
    {
        while (await _recorded.Reader.WaitToReadAsync(stopping))
        {
            var portion = new List<CommentModerated>();
            while (portion.Count < Portion && _recorded.Reader.TryRead(out var decision))
                portion.Add(decision);
            await TryPublishAsync(portion, stopping);
        }
    }

    private async Task PublishLeftBehindAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            while (await TryFindLeftBehindAsync(stopping) is { Count: > 0 } portion && await TryPublishAsync(portion, stopping))
            {
                Log.LeftBehind(log, portion.Count);
            }
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }

    private async Task<IReadOnlyList<CommentModerated>?> TryFindLeftBehindAsync(CancellationToken stopping)
    {
        try
        {
            await using var connection = await database.OpenAsync(stopping);
            var rows = await connection.QueryAsync<DecisionRow>(
                $"""
                SELECT {DecisionRow.Columns} FROM unpublished_decisions u JOIN decisions d USING (site_id, comment_id, sequence)
                WHERE u.recorded_at < @before ORDER BY u.recorded_at LIMIT {Portion}
                """,
                new { before = clock.GetUtcNow() - LeftBehind });
            return [.. rows.Select(row => row.ToDecision())];
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            Log.Failed(log, failure.Message);
            return null;
        }
    }

    private async Task<bool> TryPublishAsync(IReadOnlyList<CommentModerated> decisions, CancellationToken stopping)
    {
        try
        {
            // Wait for an unreachable broker only so long: what stays marked is tried again.
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stopping);
            patience.CancelAfter(Patience);
            await Task.WhenAll(decisions.Select(decision => bus.Publish(decision, patience.Token)));
            await using var connection = await database.OpenAsync(stopping);
            await connection.ExecuteAsync(
                "DELETE FROM unpublished_decisions WHERE site_id = @SiteId AND comment_id = @CommentId AND sequence = @Sequence",
                decisions.Select(decision => new { decision.SiteId, decision.CommentId, decision.Sequence }));
            return true;
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            Log.Failed(log,
                failure is OperationCanceledException ? $"no confirmation from the bus within {Patience.TotalSeconds} s" : failure.Message);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Published {Count} decisions that an earlier attempt had left unpublished")]
        public static partial void LeftBehind(ILogger log, int count);

        [LoggerMessage(LogLevel.Warning, "Publishing recorded decisions failed. Retrying: {Problem}")]
        public static partial void Failed(ILogger log, string problem);
    }
}
