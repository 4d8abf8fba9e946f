using Moderation.Service.Storage;

namespace Moderation.Tests.Service.Overview;

public sealed class OverviewOnSqliteTests : OverviewScenarios
{
    private readonly SqliteFile _file = new();

    protected override Task<IDatabase> NewDatabaseAsync() => Task.FromResult<IDatabase>(_file.Database);

    public override ValueTask DisposeAsync()
    {
        _file.Dispose();
        return ValueTask.CompletedTask;
    }
}
