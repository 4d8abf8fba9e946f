using Moderation.Service.Decisions;
using Moderation.Service.Storage;
using Moderation.Tests.Service.Storage;
using Npgsql;

namespace Moderation.IntegrationTests.Servers;

/// <summary>A database of its own beside the shared one.</summary>
public sealed class PostgresStore(SharedServers servers) : StoreFixture
{
    private string _address = "";
    private NpgsqlDataSource? _source;

    protected override (string Key, string Value) Setting => ("ConnectionStrings:Postgres", _address);

    protected override async Task<(IDatabase Database, IDecisionStore Decisions)> NewAsync()
    {
        _address = await servers.NewDatabaseAsync();
        _source = NpgsqlDataSource.Create(StoreAddress.Postgres(_address));
        var database = new PostgresDatabase(_source);
        return (database, new PostgresDecisionStore(database));
    }

    public override Task<IReadOnlyDictionary<string, string>> ColumnsAsync(string table) => ColumnsAsync(
        table,
        """
        SELECT column_name, CASE data_type WHEN 'timestamp with time zone' THEN 'timestamptz' ELSE data_type END
        FROM information_schema.columns WHERE table_name = @table
        """);

    public override string NameOf(ColumnType type) => type.Postgres;

    protected override async Task RemoveAsync()
    {
        if (_source is not null)
            await _source.DisposeAsync();
    }
}
