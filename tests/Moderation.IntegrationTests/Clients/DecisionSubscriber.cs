using System.Collections.Concurrent;
using Moderation.Contracts;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;

namespace Moderation.IntegrationTests.Clients;

/// <summary>
/// A subscriber with a queue of its own that keeps every decision published since it was bound. Knows nothing of MassTransit.
/// </summary>
public sealed class DecisionSubscriber : IAsyncDisposable
{
    /// <summary>The name of the queue that keeps all decisions.</summary>
    public const string Kept = "decisions-kept";

    private readonly ConcurrentQueue<Publication> _publications = new();
    private readonly IConnection _connection;

    private DecisionSubscriber(IConnection connection) => _connection = connection;

    public IReadOnlyCollection<Publication> Publications => _publications;

    public static async Task<DecisionSubscriber> BindAsync(Uri broker, params string[] keys)
    {
        var connection = await Broker.ConnectAsync(broker);
        var channel = await connection.CreateChannelAsync();
        var queue = (await channel.QueueDeclareAsync()).QueueName;
        foreach (var key in keys)
            await channel.QueueBindAsync(queue, BusNames.CommentModerated, key);
        return await ConsumeAsync(connection, channel, queue);
    }

    /// <summary>Makes a queue that keeps all decisions from now on, whatever becomes of the broker.</summary>
    public static async Task DeclareKeptAsync(Uri broker)
    {
        await using var connection = await Broker.ConnectAsync(broker);
        await using var channel = await connection.CreateChannelAsync();
        await channel.QueueDeclareAsync(
            Kept, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?> { ["x-queue-type"] = "quorum" });
        await channel.QueueBindAsync(Kept, BusNames.CommentModerated, "#");
    }

    /// <summary>Reads what the queue has kept, and goes on reading.</summary>
    public static Task<DecisionSubscriber> ReadKeptAsync(Uri broker) =>
        Eventually.ValueAsync(() => TryReadKeptAsync(broker), $"a leader of {Kept}");

    // The broker breaks with whoever wants to consume from a quorum queue that has no leader yet.
    private static async Task<DecisionSubscriber?> TryReadKeptAsync(Uri broker)
    {
        var connection = await Broker.ConnectAsync(broker);
        try
        {
            return await ConsumeAsync(connection, await connection.CreateChannelAsync(), Kept);
        }
        catch (OperationInterruptedException)
        {
            await connection.DisposeAsync();
            return null;
        }
    }

    private static async Task<DecisionSubscriber> ConsumeAsync(IConnection connection, IChannel channel, string queue)
    {
        var subscriber = new DecisionSubscriber(connection);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, delivery) =>
        {
            subscriber._publications.Enqueue(
                new(delivery.RoutingKey, new BasicProperties(delivery.BasicProperties), delivery.Body.ToArray()));
            return Task.CompletedTask;
        };
        await channel.BasicConsumeAsync(queue, autoAck: true, consumer);
        return subscriber;
    }

    public IReadOnlyList<Publication> About(CommentSubmitted comment) =>
        [.. _publications.Where(found => found.Decision.SiteId == comment.SiteId && found.Decision.CommentId == comment.CommentId)];

    public async Task<Publication> FirstAboutAsync(CommentSubmitted comment) => (await CountAboutAsync(comment, 1))[0];

    /// <summary>What was published about a comment, once it is at least <paramref name="count"/> times.</summary>
    public Task<IReadOnlyList<Publication>> CountAboutAsync(CommentSubmitted comment, int count) =>
        Eventually.ValueAsync(
            () => Task.FromResult(About(comment) is var found && found.Count >= count ? found : null),
            $"{count} decisions about {comment.SiteId} {comment.CommentId[..Math.Min(40, comment.CommentId.Length)]}");

    /// <summary>The decision that stands by what was published, once that was at least <paramref name="count"/> times.</summary>
    public async Task<CommentModerated> LastAboutAsync(CommentSubmitted comment, int count) =>
        (await CountAboutAsync(comment, count)).Select(found => found.Decision).MaxBy(decision => decision.Sequence)!;

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
