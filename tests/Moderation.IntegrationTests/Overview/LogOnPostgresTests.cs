using Dapper;
using Moderation.IntegrationTests.Servers;
using Moderation.Service.Storage;
using Moderation.Tests.Service.Logbook;
using Npgsql;

namespace Moderation.IntegrationTests.Overview;

public sealed class LogOnPostgresTests(Backends backends) : LogScenarios
{
    private NpgsqlDataSource? _source;

    protected override async Task<IDatabase> NewDatabaseAsync()
    {
        var name = $"log_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(backends.Postgres);
        await connection.ExecuteAsync($"CREATE DATABASE {name}");
        _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(backends.Postgres) { Database = name });
        return new PostgresDatabase(_source);
    }

    public override async ValueTask DisposeAsync()
    {
        if (_source is not null)
            await _source.DisposeAsync();
    }
}
