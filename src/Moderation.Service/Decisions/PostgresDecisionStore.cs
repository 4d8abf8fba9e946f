using Dapper;
using Moderation.Contracts;
using Npgsql;

namespace Moderation.Service.Decisions;

/// <summary>Comments and decisions in PostgreSQL. A batch is one statement, so one round trip and one transaction.</summary>
public sealed class PostgresDecisionStore(NpgsqlDataSource database) : IDecisionStore
{
    // Any constant will do, as long as every version of the service takes the same one.
    private const long MigrationLock = 0x6D6F6465726174;

    public string Name => "PostgreSQL";

    public async Task MigrateAsync(CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await connection.ExecuteAsync($"SELECT pg_advisory_xact_lock({MigrationLock})");
        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS schema_versions (version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())");
        var found = await connection.ExecuteScalarAsync<int>("SELECT coalesce(max(version), 0) FROM schema_versions");
        foreach (var script in SchemaScripts.After(found, "Postgres", Name))
        {
            await connection.ExecuteAsync(script.Sql);
            await connection.ExecuteAsync("INSERT INTO schema_versions (version) VALUES (@Version)", new { script.Version });
        }
        await transaction.CommitAsync(cancel);
    }

    public async Task<IReadOnlyList<RecordedDecision>> RecordAsync(IReadOnlyList<ProposedDecision> batch, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        var sequences = await InsertAsync(connection, batch, cancel);
        var older = batch.Where(proposed => !sequences.ContainsKey(KeyOf(proposed))).ToList();
        var standing = older.Count == 0 ? [] : await StandingAsync(connection, older);
        return [.. batch.Select(proposed => sequences.TryGetValue(KeyOf(proposed), out var sequence)
            ? new RecordedDecision(proposed.As(sequence), true, proposed.BodyHash)
            : standing[KeyOf(proposed)])];
    }

    private static async Task<Dictionary<(string, string), int>> InsertAsync(
        NpgsqlConnection connection, IReadOnlyList<ProposedDecision> batch, CancellationToken cancel)
    {
        await using var insert = PostgresBatchInsert.Command(connection, batch);
        await using var reader = await insert.ExecuteReaderAsync(cancel);
        var sequences = new Dictionary<(string, string), int>(batch.Count);
        while (await reader.ReadAsync(cancel)) sequences[(reader.GetString(0), reader.GetString(1))] = reader.GetInt32(2);
        return sequences;
    }

    private static async Task<Dictionary<(string, string), RecordedDecision>> StandingAsync(NpgsqlConnection connection, List<ProposedDecision> older)
    {
        var rows = await connection.QueryAsync<DecisionRow>(
            $"""
            SELECT {DecisionRow.Columns}, c.body_hash AS BodyHash
            FROM unnest(@Sites, @Comments) AS asked (site_id, comment_id)
            JOIN comments c USING (site_id, comment_id)
            JOIN decisions d USING (site_id, comment_id, sequence)
            """,
            new
            {
                Sites = older.Select(proposed => proposed.Comment.SiteId).ToArray(),
                Comments = older.Select(proposed => proposed.Comment.CommentId).ToArray(),
            });
        return rows.ToDictionary(row => (row.SiteId, row.CommentId), row => new RecordedDecision(row.ToDecision(), false, row.BodyHash));
    }

    public async Task<IReadOnlyList<CommentModerated>> DecisionsOfAsync(string siteId, string commentId, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        var rows = await connection.QueryAsync<DecisionRow>(
            $"SELECT {DecisionRow.Columns} FROM decisions d WHERE site_id = @siteId AND comment_id = @commentId ORDER BY sequence",
            new { siteId, commentId });
        return [.. rows.Select(row => row.ToDecision())];
    }

    public async Task<int> EraseTextAsync(DateTimeOffset before, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        return await connection.ExecuteAsync(new CommandDefinition(CommentErasure.Sql, new { before }, cancellationToken: cancel));
    }

    public async Task PingAsync(CancellationToken cancel)
    {
        await using var ping = database.CreateCommand("SELECT 1");
        await ping.ExecuteScalarAsync(cancel);
    }

    // Classes of SQLSTATE: 22 data exception, 23 integrity violation, 54 a limit of the program, such as an index row too large.
    public bool BlamesTheRow(Exception failure) => failure is PostgresException { SqlState: ['2', '2' or '3', ..] or ['5', '4', ..] };

    private static (string, string) KeyOf(ProposedDecision proposed) => (proposed.Comment.SiteId, proposed.Comment.CommentId);
}
