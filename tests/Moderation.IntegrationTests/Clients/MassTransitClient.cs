using System.Collections.Concurrent;
using MassTransit;
using Moderation.Contracts;
using RabbitMQ.Client;

namespace Moderation.IntegrationTests.Clients;

/// <summary>A .NET program that produces comments and consumes decisions with MassTransit and the contracts alone.</summary>
public sealed class MassTransitClient : IAsyncDisposable
{
    private readonly ConcurrentQueue<CommentModerated> _decisions = new();
    private readonly IBusControl _bus;

    private MassTransitClient(Uri broker)
    {
        _bus = Bus.Factory.CreateUsingRabbitMq(bus =>
        {
            bus.Host(broker);
            bus.Message<CommentSubmitted>(message => message.SetEntityName(BusNames.CommentSubmitted));
            bus.ReceiveEndpoint($"decisions-{Guid.NewGuid():N}", endpoint =>
            {
                endpoint.AutoDelete = true;
                endpoint.ConfigureConsumeTopology = false;
                endpoint.Bind(
                    BusNames.CommentModerated, binding => { binding.ExchangeType = ExchangeType.Topic; binding.RoutingKey = "#"; });
                endpoint.UseRawJsonDeserializer();
                endpoint.Handler<CommentModerated>(context => { _decisions.Enqueue(context.Message); return Task.CompletedTask; });
            });
        });
    }

    public IReadOnlyCollection<CommentModerated> Decisions => _decisions;

    public static async Task<MassTransitClient> StartAsync(Uri broker)
    {
        var client = new MassTransitClient(broker);
        await client._bus.StartAsync();
        return client;
    }

    public Task PublishAsync(CommentSubmitted comment) => _bus.Publish(comment);

    public async ValueTask DisposeAsync() => await _bus.StopAsync();
}
