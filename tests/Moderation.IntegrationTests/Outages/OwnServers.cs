using System.Text;
using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Running;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Outages;

/// <summary>A broker and a database that the tests may take away, and a queue that keeps all decisions even when the broker dies.</summary>
public sealed class OwnServers : IAsyncLifetime
{
    private static readonly string[] Queues =
    [
        DecisionSubscriber.Kept,
        .. new[] { BusNames.ModerateComments, BusNames.ReviewComments,
            BusNames.TakeReports }.SelectMany(queue => new[] { queue, $"{queue}_dead-letter" }),
    ];

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
        await WriteQueuesDownAsync();
    }

    /// <summary>Starts what a test has taken away and, failing, not brought back.</summary>
    public async Task RestoreAsync()
    {
        if (!Broker.IsRunning)
            await Broker.StartAsync();
        if (!Database.IsRunning)
            await Database.StartAsync();
    }

    public async ValueTask DisposeAsync() => await CleanUp.RunAsync(
        Broker.DisposeAsync,
        () => Database?.DisposeAsync() ?? default);

    // A new quorum queue confirms what it takes before RabbitMQ has written down that there is such a queue: after a power failure in that
    // second it never has a leader again. So each has to keep a message through an orderly stop before any test pulls the plug.
    private async Task WriteQueuesDownAsync()
    {
        await using (var client = await RawClient.ConnectAsync(Broker.Address))
            foreach (var queue in Queues)
                await client.PutAsync(queue, queue);
        await Broker.StopAsync();
        await Broker.StartAsync();
        await using (var client = await RawClient.ConnectAsync(Broker.Address))
            foreach (var queue in Queues)
                Assert.Equal(queue, Encoding.UTF8.GetString((await client.TakeAsync(queue)).Body));
    }
}
