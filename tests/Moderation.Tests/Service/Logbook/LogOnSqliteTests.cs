using Moderation.Service.Storage;
using Moderation.Tests.Service.Overview;

namespace Moderation.Tests.Service.Logbook;

public sealed class LogOnSqliteTests : LogScenarios
{
    private readonly SqliteFile _file = new();

    protected override Task<IDatabase> NewDatabaseAsync() => Task.FromResult<IDatabase>(_file.Database);

    public override ValueTask DisposeAsync()
    {
        _file.Dispose();
        return ValueTask.CompletedTask;
    }
}
