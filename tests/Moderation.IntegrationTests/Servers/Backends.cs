using Moderation.IntegrationTests.Clients;
using Xunit;

namespace Moderation.IntegrationTests.Servers;

/// <summary>
/// A virtual host with nothing in its queues and an empty database, which the tests of one class or collection have to themselves.
/// </summary>
public sealed class Backends(SharedServers servers) : IAsyncLifetime
{
    private BrokerPool? _brokers;

    public Uri RabbitMq { get; private set; } = null!;

    public string Postgres { get; private set; } = null!;

    /// <summary>What a service process needs to use them.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["ConnectionStrings__RabbitMq"] = RabbitMq.ToString(),
        ["ConnectionStrings__Postgres"] = Postgres,
        ["Access__KeylessLoopback"] = "true",
        ["Access__SignInsPerMinute"] = "10000",
    };

    public async ValueTask InitializeAsync()
    {
        _brokers = await servers.BrokersAsync();
        RabbitMq = await _brokers.TakeAsync();
        Postgres = await servers.NewDatabaseAsync();
        await using var client = await RawClient.ConnectAsync(RabbitMq);
        await client.PurgeAsync();
    }

    public ValueTask DisposeAsync()
    {
        if (RabbitMq is not null)
            _brokers!.GiveBack(RabbitMq);
        return ValueTask.CompletedTask;
    }
}
