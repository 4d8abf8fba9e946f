using Dapper;
using Microsoft.Data.Sqlite;
using Moderation.Contracts;
using Moderation.Service.Storage;

namespace Moderation.Service.Decisions;

/// <summary>
/// Comments and decisions in a SQLite file. The library lives in the process, so rows go in one by one; a batch shares one transaction and
/// with it one flush to the disk.
/// </summary>
public sealed class SqliteDecisionStore(IDatabase database) : IDecisionStore
{
    public string Name => database.Name;

    public async Task<IReadOnlyList<RecordedDecision>> RecordAsync(IReadOnlyList<ProposedDecision> batch, CancellationToken cancel)
    {
        await using var connection = (SqliteConnection)await database.OpenAsync(cancel);
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

    public bool BlamesTheRow(Exception failure) => database.BlamesTheRow(failure);
}
