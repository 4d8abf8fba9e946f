using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Moderation.Service.Storage;

/// <summary>A SQLite file.</summary>
public sealed class SqliteDatabase(string connectionString) : IDatabase
{
    public string Name => "SQLite";

    public SqlDialect Dialect => SqlDialect.Sqlite;

    public async Task MigrateAsync(CancellationToken cancel)
    {
        await using var connection = await OpenFileAsync(cancel);
        // Readers do not wait for the writer; a property of the file, so set once.
        await connection.ExecuteAsync("PRAGMA journal_mode = WAL");
        await using var transaction = connection.BeginTransaction(deferred: false);
        await connection.ExecuteAsync(
            "CREATE TABLE IF NOT EXISTS schema_versions (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP)");
        var found = await connection.ExecuteScalarAsync<int>("SELECT coalesce(max(version), 0) FROM schema_versions");
        foreach (var script in SchemaScripts.After(found, "Sqlite", connection.DataSource))
        {
            await connection.ExecuteAsync(script.Sql);
            await connection.ExecuteAsync("INSERT INTO schema_versions (version) VALUES (@Version)", new { script.Version });
        }
        await transaction.CommitAsync(cancel);
    }

    public async Task<DbConnection> OpenAsync(CancellationToken cancel) => await OpenFileAsync(cancel);

    public Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancel) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false));

    public async Task PingAsync(CancellationToken cancel)
    {
        await using var connection = await OpenFileAsync(cancel);
        await connection.ExecuteScalarAsync<int>("SELECT 1");
    }

    // SQLITE_TOOBIG, SQLITE_CONSTRAINT and SQLITE_MISMATCH.
    public bool BlamesTheRow(Exception failure) => failure is SqliteException { SqliteErrorCode: 18 or 19 or 20 };

    private async Task<SqliteConnection> OpenFileAsync(CancellationToken cancel)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancel);
        return connection;
    }
}
