using Moderation.Service.Decisions;
using Moderation.Service.Storage;
using Moderation.Tests.Service.Overview;

namespace Moderation.Tests.Service.Storage;

public sealed class SqliteStore : StoreFixture
{
    private readonly SqliteFile _file = new();

    protected override (string Key, string Value) Setting => ("ConnectionStrings:Sqlite", _file.Address);

    protected override Task<(IDatabase Database, IDecisionStore Decisions)> NewAsync() =>
        Task.FromResult<(IDatabase, IDecisionStore)>((_file.Database, new SqliteDecisionStore(_file.Database)));

    public override Task<IReadOnlyDictionary<string, string>> ColumnsAsync(string table) =>
        ColumnsAsync(table, "SELECT name, type FROM pragma_table_info(@table)");

    public override string NameOf(ColumnType type) => type.Sqlite;

    protected override Task RemoveAsync()
    {
        _file.Dispose();
        return Task.CompletedTask;
    }
}
