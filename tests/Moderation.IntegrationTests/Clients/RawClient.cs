using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Moderation.Contracts;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Moderation.IntegrationTests.Clients;

/// <summary>A client that knows RabbitMQ and JSON, and nothing of MassTransit. Publishes with confirms.</summary>
public sealed class RawClient : IAsyncDisposable
{
    private static readonly CreateChannelOptions Confirming = new(
        publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);

    private static readonly JsonSerializerOptions Json = new(
        JsonSerializerDefaults.Web)
    { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly IConnection _connection;
    private readonly IChannel _channel;

    private RawClient(IConnection connection, IChannel channel) => (_connection, _channel) = (connection, channel);

    public static async Task<RawClient> ConnectAsync(Uri broker)
    {
        var connection = await Broker.ConnectAsync(broker);
        return new(connection, await connection.CreateChannelAsync(Confirming));
    }

    public static string ToJson(CommentSubmitted comment) => JsonSerializer.Serialize(comment, Json);

    public Task PublishAsync(CommentSubmitted comment) => PublishAsync(ToJson(comment));

    public Task PublishAsync(string body) => PublishAsync(Encoding.UTF8.GetBytes(body), new() { ContentType = "application/json" });

    public Task PublishAsync(byte[] body, BasicProperties properties) => PublishAsync(BusNames.CommentSubmitted, body, properties);

    /// <summary>Any message of the contract as plain JSON.</summary>
    public Task PublishAsync<T>(string exchange, T message) =>
        PublishAsync(exchange, JsonSerializer.SerializeToUtf8Bytes(message, Json), new() { ContentType = "application/json" });

    /// <summary>Puts a message into a queue, past all exchanges.</summary>
    public async Task PutAsync(string queue, string body) =>
        await _channel.BasicPublishAsync(
            "", queue, mandatory: true, new BasicProperties { Persistent = true }, Encoding.UTF8.GetBytes(body));

    private async Task PublishAsync(string exchange, byte[] body, BasicProperties properties)
    {
        properties.Persistent = true;
        await _channel.BasicPublishAsync(exchange, "", mandatory: true, properties, body);
    }

    public Task PublishAllAsync(IEnumerable<CommentSubmitted> comments) => Task.WhenAll(comments.Select(PublishAsync));

    /// <summary>Messages that lie ready in a queue; 0 when there is no such queue. Those that a consumer holds are not counted.</summary>
    public async Task<uint> CountAsync(string queue) => await AskAsync(channel => channel.MessageCountAsync(queue));

    public async Task PurgeAsync()
    {
        foreach (var queue in new[] { BusNames.ModerateComments, BusNames.ReviewComments, BusNames.TakeReports })
            foreach (var beside in new[] { "", "_error", "_dead-letter" })
                await AskAsync(channel => channel.QueuePurgeAsync(queue + beside));
    }

    /// <summary>Takes the next message out of a queue, waiting for it if need be.</summary>
    public Task<Publication> TakeAsync(string queue) => Eventually.ValueAsync(() => TryTakeAsync(queue), $"a message in {queue}");

    private async Task<Publication?> TryTakeAsync(string queue)
    {
        // Asked for a message of a quorum queue that is being made at this moment, the broker closes the connection.
        if (await CountAsync(queue) == 0)
            return null;
        await using var channel = await _connection.CreateChannelAsync();
        return await channel.BasicGetAsync(queue, autoAck: true) is { } found
            ? new(found.RoutingKey, new BasicProperties(found.BasicProperties), found.Body.ToArray())
            : null;
    }

    private async Task<uint> AskAsync(Func<IChannel, Task<uint>> question)
    {
        // The broker closes a channel that asks for a queue which is not there, so each question has one of its own.
        await using var channel = await _connection.CreateChannelAsync();
        try
        {
            return await question(channel);
        }
        catch (OperationInterruptedException absent) when (absent.ShutdownReason?.ReplyCode == Constants.NotFound)
        {
            return 0;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
