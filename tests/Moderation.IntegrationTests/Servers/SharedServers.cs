using Dapper;
using Moderation.IntegrationTests.Running;
using Moderation.IntegrationTests.Servers;
using Npgsql;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(SharedServers))]
// Few of the collections keep a processor busy all the time: while one waits, another goes on.
[assembly: Parallelization(Mode = ParallelMode.Collections, MaxThreads = 3)]

namespace Moderation.IntegrationTests.Servers;

/// <summary>
/// The broker and the database server of all tests that do not take them away: private ones, or those that <c>MODERATION_TEST_RABBITMQ</c>
/// and <c>MODERATION_TEST_POSTGRES</c> name. They start when the first test needs them.
/// </summary>
public sealed class SharedServers : IAsyncDisposable
{
    // As many as there are collections at the same time; a fourth would wait for one of them.
    private static readonly string[] VirtualHosts = ["tests-1", "tests-2", "tests-3"];

    private readonly Lazy<Task<BrokerPool>> _brokers;
    private readonly Lazy<Task<string>> _postgres;
    private RabbitMqServer? _broker;
    private PostgresServer? _database;

    public SharedServers() => (_brokers, _postgres) = (new(StartBrokerAsync), new(StartDatabaseAsync));

    /// <summary>Virtual hosts, each for one user at a time.</summary>
    public Task<BrokerPool> BrokersAsync() => _brokers.Value;

    /// <summary>An empty database.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var server = await _postgres.Value;
        var name = $"test_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(server);
        await connection.ExecuteAsync($"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
    }

    public async ValueTask DisposeAsync() => await CleanUp.RunAsync(
        () => _broker?.DisposeAsync() ?? default,
        () => _database?.DisposeAsync() ?? default);

    private async Task<BrokerPool> StartBrokerAsync()
    {
        if (Environment.GetEnvironmentVariable("MODERATION_TEST_RABBITMQ") is { } named)
            return new([new(named)]);
        _broker = new(VirtualHosts);
        await _broker.StartAsync();
        return new([.. VirtualHosts.Select(_broker.AddressOf)]);
    }

    private async Task<string> StartDatabaseAsync()
    {
        if (Environment.GetEnvironmentVariable("MODERATION_TEST_POSTGRES") is { } named)
            return named;
        _database = await PostgresServer.StartNewAsync();
        return _database.ConnectionString;
    }
}
