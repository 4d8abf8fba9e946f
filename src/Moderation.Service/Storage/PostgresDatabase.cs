using System.Data.Common;
using Dapper;
using Npgsql;

namespace Moderation.Service.Storage;

/// <summary>PostgreSQL.</summary>
public sealed class PostgresDatabase(NpgsqlDataSource source) : IDatabase
{
    // Any constant will do, as long as every version of the service takes the same one.
    private const long MigrationLock = 0x6D6F6465726174;

    public string Name => "PostgreSQL";

    public SqlDialect Dialect => SqlDialect.Postgres;

    public async Task MigrateAsync(CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await connection.ExecuteAsync($"SELECT pg_advisory_xact_lock({MigrationLock})");
        await connection.ExecuteAsync(
            "CREATE TABLE IF NOT EXISTS schema_versions (version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())");
        var found = await connection.ExecuteScalarAsync<int>("SELECT coalesce(max(version), 0) FROM schema_versions");
        foreach (var script in SchemaScripts.After(found, "Postgres", Name))
        {
            await connection.ExecuteAsync(script.Sql, commandTimeout: 0);
            await connection.ExecuteAsync("INSERT INTO schema_versions (version) VALUES (@Version)", new { script.Version });
        }
        await transaction.CommitAsync(cancel);
    }

    public async Task<DbConnection> OpenAsync(CancellationToken cancel) => await source.OpenConnectionAsync(cancel);

    public async Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancel) =>
        await connection.BeginTransactionAsync(cancel);

    public async Task PingAsync(CancellationToken cancel)
    {
        await using var ping = source.CreateCommand("SELECT 1");
        await ping.ExecuteScalarAsync(cancel);
    }

    // Classes of SQLSTATE: 22 data exception, 23 integrity violation, 54 a limit of the program, such as an index row too large.
    public bool BlamesTheRow(Exception failure) => failure is PostgresException { SqlState: ['2', '2' or '3', ..] or ['5', '4', ..] };
}
