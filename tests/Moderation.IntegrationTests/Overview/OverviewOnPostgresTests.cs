using Dapper;
using Moderation.IntegrationTests.Servers;
using Moderation.Service.Storage;
using Moderation.Tests.Service.Overview;
using Npgsql;

namespace Moderation.IntegrationTests.Overview;

public sealed class OverviewOnPostgresTests(Backends backends) : OverviewScenarios
{
    private NpgsqlDataSource? _source;

    protected override async Task<IDatabase> NewDatabaseAsync()
    {
        var name = $"overview_{Guid.NewGuid():N}";
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
