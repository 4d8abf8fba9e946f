using Moderation.IntegrationTests.Servers;
using Npgsql;

namespace Moderation.IntegrationTests.Stopping;

/// <summary>The shared broker and database behind relays, which can fall silent while the test itself goes past them.</summary>
public sealed class RelayedServers(Backends backends) : IAsyncDisposable
{
    public TcpRelay Broker { get; } = new(backends.RabbitMq.Host, backends.RabbitMq.Port);

    public TcpRelay Database { get; } = To(new(backends.Postgres));

    /// <summary>What a service process needs to be behind the relays.</summary>
    public Dictionary<string, string?> Settings => new(backends.Settings)
    {
        ["ConnectionStrings__RabbitMq"] = new UriBuilder(backends.RabbitMq) { Host = "127.0.0.1", Port = Broker.Port }.Uri.ToString(),
        ["ConnectionStrings__Postgres"] = $"{backends.Postgres};Host=127.0.0.1;Port={Database.Port}",
        ["Decisions__RetrySeconds"] = "0.2",
    };

    public void Hold()
    {
        Broker.Hold();
        Database.Hold();
    }

    public async ValueTask DisposeAsync()
    {
        await Broker.DisposeAsync();
        await Database.DisposeAsync();
    }

    private static TcpRelay To(NpgsqlConnectionStringBuilder server) => new(server.Host!, server.Port);
}
