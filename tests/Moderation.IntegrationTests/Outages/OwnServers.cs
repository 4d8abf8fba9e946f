using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Outages;

/// <summary>A broker and a database that the tests may take away, and a queue that keeps all decisions even when the broker dies.</summary>
public sealed class OwnServers : IAsyncLifetime
{
    public RabbitMqServer Broker { get; } = new();

    public PostgresServer Database { get; private set; } = null!;

    public StoredDecisions Stored => new(Database.ConnectionString);

    public Dictionary<string, string?> Settings => new()
    {
        ["ConnectionStrings__RabbitMq"] = $"{Broker.Address}",
        ["ConnectionStrings__Postgres"] = Database.ConnectionString,
        ["Access__KeylessLoopback"] = "true",
        ["Access__SignInsPerMinute"] = "10000",
        ["Decisions__RetrySeconds"] = "0.2",
    };

    public async ValueTask InitializeAsync()
    {
        Database = await PostgresServer.StartNewAsync();
        await Broker.StartAsync();
        await using (await ServiceProcess.StartReadyAsync(Settings))
        { } // declares exchanges and queues
        await DecisionSubscriber.DeclareKeptAsync(Broker.Address);
    }

    /// <summary>Starts what a test has taken away and, failing, not brought back.</summary>
    public async Task RestoreAsync()
    {
        if (!Broker.IsRunning)
            await Broker.StartAsync();
        if (!Database.IsRunning)
            await Database.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Broker.DisposeAsync();
        await Database.DisposeAsync();
    }
}
