using Moderation.IntegrationTests.Servers;
using Moderation.Service.Storage;
using Moderation.Tests.Service.Logbook;
using Npgsql;

namespace Moderation.IntegrationTests.Overview;

public sealed class LogOnPostgresTests(SharedServers servers) : LogScenarios
{
    private NpgsqlDataSource? _source;

    protected override async Task<IDatabase> NewDatabaseAsync()
    {
        _source = NpgsqlDataSource.Create(await servers.NewDatabaseAsync());
        return new PostgresDatabase(_source);
    }

    public override async ValueTask DisposeAsync()
    {
        if (_source is not null)
            await _source.DisposeAsync();
    }
}
