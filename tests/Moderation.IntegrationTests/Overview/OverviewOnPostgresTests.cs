using Moderation.IntegrationTests.Servers;
using Moderation.Service.Storage;
using Moderation.Tests.Service.Overview;
using Npgsql;

namespace Moderation.IntegrationTests.Overview;

public sealed class OverviewOnPostgresTests(SharedServers servers) : OverviewScenarios
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
