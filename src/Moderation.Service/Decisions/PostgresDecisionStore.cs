using Dapper;
using Moderation.Service.Storage;
using Npgsql;

namespace Moderation.Service.Decisions;

/// <summary>Comments and decisions in PostgreSQL. A batch is one statement, so one round trip and one transaction.</summary>
public sealed class PostgresDecisionStore(IDatabase database) : IDecisionStore
{
    public string Name => database.Name;

    public async Task<IReadOnlyList<RecordedDecision>> RecordAsync(IReadOnlyList<ProposedDecision> batch, CancellationToken cancel)
    {
        await using var connection = (NpgsqlConnection)await database.OpenAsync(cancel);
        var sequences = await InsertAsync(connection, batch, cancel);
        var older = batch.Where(proposed => !sequences.ContainsKey(KeyOf(proposed))).ToList();
        var standing = older.Count == 0 ? [] : await StandingAsync(connection, older);
        foreach (var proposed in older.Where(proposed => standing[KeyOf(proposed)].Decision.Revision < proposed.Comment.Revision))
            standing[KeyOf(proposed)] =
                await CarryOverAsync(connection, standing[KeyOf(proposed)], proposed, cancel) ?? (await RecordAsync([proposed], cancel))[0];
        return [.. batch.Select(proposed => sequences.TryGetValue(KeyOf(proposed), out var sequence)
            ? new RecordedDecision(proposed.As(sequence), true, proposed.BodyHash)
            : standing[KeyOf(proposed)])];
    }

    private static async Task<Dictionary<(string, string), int>> InsertAsync(
        NpgsqlConnection connection, IReadOnlyList<ProposedDecision> batch, CancellationToken cancel)
    {
        await using var insert = new NpgsqlCommand(DecisionStatements.PostgresBatch, connection);
        var rows = batch.Select(proposed => new ProposedRow(proposed)).ToList();
        foreach (var column in DecisionColumns.All)
            insert.Parameters.Add(column.Array(rows));
        await using var reader = await insert.ExecuteReaderAsync(cancel);
        var sequences = new Dictionary<(string, string), int>(batch.Count);
        while (await reader.ReadAsync(cancel))
            sequences[(reader.GetString(0), reader.GetString(1))] = reader.GetInt32(2);
        return sequences;
    }

    private static async Task<RecordedDecision?> CarryOverAsync(
        NpgsqlConnection connection, RecordedDecision standing, ProposedDecision proposed, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var kept = await KeptVerdict.CarryOverAsync(connection, standing, proposed);
        await transaction.CommitAsync(cancel);
        return kept;
    }

    private static async Task<Dictionary<(
        string, string), RecordedDecision>> StandingAsync(NpgsqlConnection connection, List<ProposedDecision> older)
    {
        var rows = await connection.QueryAsync<DecisionRow>(
            $"""
            SELECT {DecisionRow.Columns}, c.body_hash
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

    public bool BlamesTheRow(Exception failure) => database.BlamesTheRow(failure);

    private static (string, string) KeyOf(ProposedDecision proposed) => (proposed.Comment.SiteId, proposed.Comment.CommentId);
}
