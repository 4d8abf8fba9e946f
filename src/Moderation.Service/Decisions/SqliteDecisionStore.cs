using Dapper;
using Microsoft.Data.Sqlite;
using Moderation.Contracts;

namespace Moderation.Service.Decisions;

/// <summary>
/// Comments and decisions in a SQLite file. The library lives in the process, so rows go in one by one; a batch shares one transaction and
/// with it one flush to the disk.
/// </summary>
public sealed class SqliteDecisionStore(string connectionString) : IDecisionStore
{
    public string Name => "SQLite";

    public async Task MigrateAsync(CancellationToken cancel)
    {
        await using var connection = await OpenAsync(cancel);
        await connection.ExecuteAsync("PRAGMA journal_mode = WAL"); // readers do not wait for the writer; a property of the file, so set once
        await using var transaction = connection.BeginTransaction(deferred: false);
        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS schema_versions (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP)");
        var found = await connection.ExecuteScalarAsync<int>("SELECT coalesce(max(version), 0) FROM schema_versions");
        foreach (var script in SchemaScripts.After(found, "Sqlite", connection.DataSource))
        {
            await connection.ExecuteAsync(script.Sql);
            await connection.ExecuteAsync("INSERT INTO schema_versions (version) VALUES (@Version)", new { script.Version });
        }
        await transaction.CommitAsync(cancel);
    }

    public async Task<IReadOnlyList<RecordedDecision>> RecordAsync(IReadOnlyList<ProposedDecision> batch, CancellationToken cancel)
    {
        await using var connection = await OpenAsync(cancel);
        await using var transaction = connection.BeginTransaction(deferred: false);
        var recorded = new List<RecordedDecision>(batch.Count);
        foreach (var proposed in batch) recorded.Add(await RecordAsync(connection, proposed));
        await transaction.CommitAsync(cancel);
        return recorded;
    }

    private static async Task<RecordedDecision> RecordAsync(SqliteConnection connection, ProposedDecision proposed)
    {
        var comment = proposed.Comment;
        var sequence = await connection.ExecuteScalarAsync<int?>(UpsertComment, new
        {
            comment.SiteId,
            comment.CommentId,
            comment.Revision,
            Body = StorableText.Of(comment.Body),
            proposed.BodyHash,
            Author = StoredJson.Write(comment.Author),
            Article = StoredJson.Write(comment.Article),
            ParentId = StorableText.Of(comment.ParentId),
            Language = StorableText.Of(comment.Language),
            comment.SubmittedAt,
            ReceivedAt = proposed.DecidedAt,
        });
        if (sequence is null) return await StandingAsync(connection, comment);
        await connection.ExecuteAsync(InsertDecision, new
        {
            comment.SiteId,
            comment.CommentId,
            sequence,
            comment.Revision,
            proposed.Outcome,
            Reasons = StoredJson.Serialize(proposed.Reasons),
            Scores = StoredJson.Serialize(proposed.Scores),
            proposed.Model,
            proposed.Policy,
            proposed.DecidedBy,
            proposed.DecidedAt,
        });
        return new(proposed.As(sequence.Value), true, proposed.BodyHash);
    }

    private const string UpsertComment = """
        INSERT INTO comments (site_id, comment_id, revision, sequence, body, body_hash, author, article, parent_id, language, submitted_at, received_at)
        VALUES (@SiteId, @CommentId, @Revision, 1, @Body, @BodyHash, @Author, @Article, @ParentId, @Language, @SubmittedAt, @ReceivedAt)
        ON CONFLICT (site_id, comment_id) DO UPDATE SET
          revision = excluded.revision, sequence = sequence + 1, body = excluded.body, body_hash = excluded.body_hash,
          author = excluded.author, article = excluded.article, parent_id = excluded.parent_id, language = excluded.language,
          submitted_at = excluded.submitted_at, received_at = excluded.received_at
        WHERE revision < excluded.revision
        RETURNING sequence
        """;

    private const string InsertDecision = """
        INSERT INTO decisions (site_id, comment_id, sequence, revision, outcome, reasons, scores, model, policy, decided_by, decided_at)
        VALUES (@SiteId, @CommentId, @sequence, @Revision, @Outcome, @Reasons, @Scores, @Model, @Policy, @DecidedBy, @DecidedAt)
        """;

    private static async Task<RecordedDecision> StandingAsync(SqliteConnection connection, CommentSubmitted comment)
    {
        var row = await connection.QuerySingleAsync<DecisionRow>(
            $"""
            SELECT {DecisionRow.Columns}, c.body_hash AS BodyHash
            FROM comments c JOIN decisions d USING (site_id, comment_id, sequence)
            WHERE c.site_id = @SiteId AND c.comment_id = @CommentId
            """,
            new { comment.SiteId, comment.CommentId });
        return new(row.ToDecision(), false, row.BodyHash);
    }

    public async Task<IReadOnlyList<CommentModerated>> DecisionsOfAsync(string siteId, string commentId, CancellationToken cancel)
    {
        await using var connection = await OpenAsync(cancel);
        var rows = await connection.QueryAsync<DecisionRow>(
            $"SELECT {DecisionRow.Columns} FROM decisions d WHERE site_id = @siteId AND comment_id = @commentId ORDER BY sequence",
            new { siteId, commentId });
        return [.. rows.Select(row => row.ToDecision())];
    }

    public async Task<int> EraseTextAsync(DateTimeOffset before, CancellationToken cancel)
    {
        await using var connection = await OpenAsync(cancel);
        return await connection.ExecuteAsync(CommentErasure.Sql, new { before });
    }

    public async Task PingAsync(CancellationToken cancel)
    {
        await using var connection = await OpenAsync(cancel);
        await connection.ExecuteScalarAsync<int>("SELECT 1");
    }

    // SQLITE_TOOBIG, SQLITE_CONSTRAINT and SQLITE_MISMATCH.
    public bool BlamesTheRow(Exception failure) => failure is SqliteException { SqliteErrorCode: 18 or 19 or 20 };

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancel)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancel);
        return connection;
    }
}
