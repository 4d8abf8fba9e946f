using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Servers;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using Xunit;

namespace Moderation.IntegrationTests.Road;

[Collection(typeof(BrokerCollection))]
public sealed class TopologyTests(ServiceOnBroker road)
{
    private static readonly Dictionary<string, object?> QueueArguments = new()
    {
        ["x-queue-type"] = "quorum",
        ["x-delivery-limit"] = 100,
        ["x-dead-letter-strategy"] = "at-least-once",
        ["x-overflow"] = "reject-publish",
        ["x-dead-letter-exchange"] = BusNames.ModerateCommentsDeadLetter,
    };

    [Theory]
    [InlineData(BusNames.CommentSubmitted, ExchangeType.Fanout)]
    [InlineData(BusNames.CommentModerated, ExchangeType.Topic)]
    public async Task Declares_a_durable_exchange(string name, string type) =>
        Assert.Null(await ObjectionAsync(channel => channel.ExchangeDeclareAsync(name, type, durable: true)));

    [Fact]
    public async Task Declares_a_quorum_queue_with_delivery_limit_and_dead_letter_exchange() =>
        Assert.Null(await ObjectionAsync(channel => DeclareAsync(channel, QueueArguments)));

    [Theory]
    [InlineData("x-queue-type")]
    [InlineData("x-delivery-limit")]
    [InlineData("x-dead-letter-exchange")]
    [InlineData("x-dead-letter-strategy")]
    [InlineData("x-overflow")]
    public async Task Cannot_be_mistaken_for_a_queue_without(string argument)
    {
        var fewer = QueueArguments.Where(known => known.Key != argument).ToDictionary();
        Assert.Equal<ushort?>(Constants.PreconditionFailed, await ObjectionAsync(channel => DeclareAsync(channel, fewer)));
    }

    private static Task<QueueDeclareOk> DeclareAsync(IChannel channel, Dictionary<string, object?> arguments) =>
        channel.QueueDeclareAsync(BusNames.ModerateComments, durable: true, exclusive: false, autoDelete: false, arguments);

    /// <summary>The broker's reply code when it refuses a declaration; null when it agrees.</summary>
    private async Task<ushort?> ObjectionAsync(Func<IChannel, Task> declare)
    {
        await using var connection = await Broker.ConnectAsync(road.Backends.RabbitMq);
        await using var channel = await connection.CreateChannelAsync();
        try
        {
            await declare(channel);
            return null;
        }
        catch (OperationInterruptedException refused)
        {
            return refused.ShutdownReason?.ReplyCode;
        }
    }
}
