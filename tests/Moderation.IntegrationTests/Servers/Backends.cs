using Dapper;
using Moderation.IntegrationTests.Servers;
using Npgsql;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Backends))]
[assembly: Parallelization(Mode = ParallelMode.None)] // one broker, one queue: two tests at once would take each other's comments

namespace Moderation.IntegrationTests.Servers;

/// <summary>
/// The broker and the database all tests share: private ones, or those that <c>MODERATION_TEST_RABBITMQ</c> and
/// <c>MODERATION_TEST_POSTGRES</c> name.
/// </summary>
public sealed class Backends : IAsyncLifetime
{
    private RabbitMqServer? _broker;
    private PostgresServer? _database;

    public Uri RabbitMq { get; private set; } = null!;

    public string Postgres { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var broker = Environment.GetEnvironmentVariable("MODERATION_TEST_RABBITMQ");
        var database = Environment.GetEnvironmentVariable("MODERATION_TEST_POSTGRES");
        if (broker is null)
            _broker = await RabbitMqServer.StartNewAsync();
        if (database is null)
            _database = await PostgresServer.StartNewAsync();
        RabbitMq = broker is null ? _broker!.Address : new(broker);
        Postgres = database ?? _database!.ConnectionString;
    }

    /// <summary>What a service process needs to use them.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["ConnectionStrings__RabbitMq"] = RabbitMq.ToString(),
        ["ConnectionStrings__Postgres"] = Postgres,
        ["Access__KeylessLoopback"] = "true",
        ["Access__SignInsPerMinute"] = "10000",
    };

    /// <summary>An empty database beside the shared one.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"empty_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(Postgres);
        await connection.ExecuteAsync($"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(Postgres) { Database = name }.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        if (_broker is not null)
            await _broker.DisposeAsync();
        if (_database is not null)
            await _database.DisposeAsync();
    }
}
