using System.Text.Json;
using System.Threading.Channels;
using Moderation.Service.Storage;
using Npgsql;

namespace Moderation.Service.Reviews.Live;

/// <summary>
/// Carries signals between the processes that share a PostgreSQL, by LISTEN and NOTIFY. While the connection is lost, desks show what
/// moderators at other processes do only after a reload.
/// </summary>
public sealed partial class PostgresSignals(
    NpgsqlDataSource source, ReviewSignals signals, StoreGate gate, ILogger<PostgresSignals> log) : BackgroundService
{
    private const string Channel = "moderation_reviews";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly string _self = Guid.NewGuid().ToString("N");
    private readonly Channel<ReviewSignal> _outgoing = System.Threading.Channels.Channel.CreateBounded<ReviewSignal>(
        new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropOldest });

    private sealed record Carried(string From, ReviewSignal Signal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        signals.Raised += signal => _outgoing.Writer.TryWrite(signal);
        await gate.OpenedAsync(stoppingToken);
        await Task.WhenAll(KeepAsync(ListenAsync, stoppingToken), KeepAsync(NotifyAsync, stoppingToken));
    }

    private async Task KeepAsync(Func<CancellationToken, Task> work, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await work(stopping);
            }
            catch (Exception failure) when (!stopping.IsCancellationRequested)
            {
                Log.Lost(log, failure.Message);
                await Task.Delay(Pause, stopping);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stopping)
    {
        await using var connection = await source.OpenConnectionAsync(stopping);
        connection.Notification += (_, notification) =>
        {
            if (JsonSerializer.Deserialize<Carried>(notification.Payload) is { } carried && carried.From != _self)
                signals.Deliver(carried.Signal);
        };
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
            await listen.ExecuteNonQueryAsync(stopping);
        while (true)
            await connection.WaitAsync(stopping);
    }

    private async Task NotifyAsync(CancellationToken stopping)
    {
        await foreach (var signal in _outgoing.Reader.ReadAllAsync(stopping))
        {
            await using var notify = source.CreateCommand("SELECT pg_notify($1, $2)");
            notify.Parameters.Add(new() { Value = Channel });
            notify.Parameters.Add(new() { Value = JsonSerializer.Serialize(new Carried(_self, signal)) });
            await notify.ExecuteNonQueryAsync(stopping);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Live updates to and from other processes failed, retrying: {Problem}")]
        public static partial void Lost(ILogger log, string problem);
    }
}
