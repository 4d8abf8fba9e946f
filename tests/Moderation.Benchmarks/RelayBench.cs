using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Moderation.Contracts;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;

namespace Moderation.Benchmarks;

/// <summary>Publishes the comments, and notes when their decisions come.</summary>
public sealed class RelayBench : IAsyncDisposable
{
    private readonly IConnection _connection;
    private readonly IChannel _outgoing;
    private readonly IChannel _incoming;
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, long>> _decided = new();

    private RelayBench(IConnection connection, IChannel outgoing, IChannel incoming) =>
        (_connection, _outgoing, _incoming) = (connection, outgoing, incoming);

    public static async Task<RelayBench> ConnectAsync(Uri address, CancellationToken cancel)
    {
        var connection = await new ConnectionFactory { Uri = address }.CreateConnectionAsync(cancel);
        var confirmed = new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true,
            outstandingPublisherConfirmationsRateLimiter: null);
        return new(connection, await connection.CreateChannelAsync(confirmed, cancel),
            await connection.CreateChannelAsync(cancellationToken: cancel));
    }

    /// <summary>Lets the service declare its exchanges and its queue, and subscribes to the decisions.</summary>
    public async Task DeclareByAsync(RelayProcess service, CancellationToken cancel)
    {
        service.Start();
        while (!await ExistsAsync(cancel))
        {
            service.ThrowIfExited();
            await Task.Delay(100, cancel);
        }
        await service.StopAsync();
        await _incoming.QueuePurgeAsync(BusNames.ModerateComments, cancel);
        var queue = await _incoming.QueueDeclareAsync(cancellationToken: cancel);
        await _incoming.QueueBindAsync(queue.QueueName, BusNames.CommentModerated, "#", cancellationToken: cancel);
        var consumer = new AsyncEventingBasicConsumer(_incoming);
        consumer.ReceivedAsync += (_, delivery) =>
        {
            var now = Stopwatch.GetTimestamp();
            using var decision = JsonDocument.Parse(delivery.Body);
            _decided[decision.RootElement.GetProperty("siteId").GetString()!]
                .TryAdd(decision.RootElement.GetProperty("commentId").GetString()!, now);
            return Task.CompletedTask;
        };
        await _incoming.BasicConsumeAsync(queue.QueueName, autoAck: true, consumer, cancel);
    }

    public async Task<RelayMeasurement> MeasureAsync(RelayProcess process, int comments, int pace, CancellationToken cancel)
    {
        var backlog = $"bench-{Guid.NewGuid():N}";
        var published = await PublishAsync(backlog, comments, pace: null, cancel);
        process.Start();
        var drained = await DecidedAsync(process, backlog, comments, cancel);
        var cpu = process.CpuSeconds;

        var steady = $"bench-{Guid.NewGuid():N}";
        var pacedCount = pace * 10;
        var pacedPublished = await PublishAsync(steady, pacedCount, pace, cancel);
        var paced = await DecidedAsync(process, steady, pacedCount, cancel);
        var peak = process.PeakMegabytes;
        await process.StopAsync();

        // The first tenth warms the runtime up.
        var times = drained.Values.Order().ToArray();
        var first = times[times.Length / 10];
        var rate = (times.Length - times.Length / 10 - 1) / Stopwatch.GetElapsedTime(first, times[^1]).TotalSeconds;
        return new(process.Name, rate, Latencies(published, drained), Latencies(pacedPublished, paced), pace, cpu, peak);
    }

    private static double[] Latencies(long[] published, ConcurrentDictionary<string, long> decided) =>
        [.. decided.Select(pair => Stopwatch.GetElapsedTime(published[int.Parse(pair.Key, CultureInfo.InvariantCulture)],
            pair.Value).TotalMilliseconds).Order()];

    private async Task<long[]> PublishAsync(string site, int count, int? pace, CancellationToken cancel)
    {
        _decided[site] = new();
        var published = new long[count];
        var confirms = new List<Task>(count);
        var started = Stopwatch.StartNew();
        var i = 0;
        foreach (var message in SampleComments.Messages(site, count))
        {
            if (pace is { } perSecond && i / (double)perSecond - started.Elapsed.TotalSeconds is var ahead && ahead > 0)
                await Task.Delay(TimeSpan.FromSeconds(ahead), cancel);
            published[i++] = Stopwatch.GetTimestamp();
            confirms.Add(_outgoing.BasicPublishAsync(BusNames.CommentSubmitted, "", false,
                new BasicProperties { Persistent = true, ContentType = "application/json" }, message, cancel).AsTask());
            if (confirms.Count % 1000 == 0)
                await Task.WhenAll(confirms);
        }
        await Task.WhenAll(confirms);
        return published;
    }

    private async Task<ConcurrentDictionary<string, long>> DecidedAsync(
        RelayProcess process, string site, int count, CancellationToken cancel)
    {
        var decided = _decided[site];
        var waited = Stopwatch.StartNew();
        while (decided.Count < count)
        {
            process.ThrowIfExited();
            if (waited.Elapsed > TimeSpan.FromMinutes(5))
                throw new TimeoutException($"{decided.Count} of {count} decisions came within five minutes.");
            await Task.Delay(50, cancel);
        }
        return decided;
    }

    // A passive declaration of what does not exist closes its channel.
    private async Task<bool> ExistsAsync(CancellationToken cancel)
    {
        await using var probe = await _connection.CreateChannelAsync(cancellationToken: cancel);
        try
        {
            await probe.QueueDeclarePassiveAsync(BusNames.ModerateComments, cancel);
            await probe.ExchangeDeclarePassiveAsync(BusNames.CommentModerated, cancel);
            return true;
        }
        catch (OperationInterruptedException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync() => await _connection.DisposeAsync();
}
