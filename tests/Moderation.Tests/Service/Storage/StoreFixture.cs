using Dapper;
using Moderation.Service.Decisions;
using Moderation.Service.Storage;
using Xunit;

namespace Moderation.Tests.Service.Storage;

/// <summary>A store for the scenarios of one class, and the service on it.</summary>
public abstract class StoreFixture : IAsyncLifetime
{
    private TestService? _service;

    public IDatabase Database { get; private set; } = null!;

    public IDecisionStore Decisions { get; private set; } = null!;

    protected abstract (string Key, string Value) Setting { get; }

    public async ValueTask InitializeAsync()
    {
        StoredTypes.Register();
        (Database, Decisions) = await NewAsync();
        await Database.MigrateAsync(default);
    }

    /// <summary>The service, started by the first test that asks for it.</summary>
    public async Task<TestService> ServiceAsync() => _service ??= await StartAsync();

    /// <summary>Another service on the same store.</summary>
    public async Task<TestService> StartAsync(params (string Key, string Value)[] settings)
    {
        var service = new TestService([Setting, .. settings]);
        await service.ReadyAsync();
        return service;
    }

    public async Task EmptyAsync()
    {
        await using var connection = await Database.OpenAsync(default);
        foreach (var table in new[] { "comments", "decisions", "claims", "notes", "reports", "unpublished_decisions" })
            await connection.ExecuteAsync($"DELETE FROM {table}");
    }

    /// <summary>The columns that a table has, by name, with what the store calls their types.</summary>
    public abstract Task<IReadOnlyDictionary<string, string>> ColumnsAsync(string table);

    /// <summary>What the store calls a type.</summary>
    public abstract string NameOf(ColumnType type);

    protected abstract Task<(IDatabase Database, IDecisionStore Decisions)> NewAsync();

    protected async Task<IReadOnlyDictionary<string, string>> ColumnsAsync(string table, string sql)
    {
        await using var connection = await Database.OpenAsync(default);
        return (await connection.QueryAsync<(string Name, string Type)>(sql, new { table }))
            .ToDictionary(column => column.Name, column => column.Type);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_service is not null)
            await _service.DisposeAsync();
        await RemoveAsync();
    }

    protected abstract Task RemoveAsync();
}
