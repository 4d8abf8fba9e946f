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
        foreach (var proposed in batch)
            recorded.Add(await RecordAsync(connection, proposed));
        await transaction.CommitAsync(cancel);
        return recorded;
    }

    private static async Task<RecordedDecision> RecordAsync(SqliteConnection connection, ProposedDecision proposed)
    {
        var comment = proposed.Comment;
        var standing = proposed.ToStanding();
        var sequence = await connection.ExecuteScalarAsync<int?>(UpsertComment, new
        {
            comment.SiteId,
            comment.CommentId,
            comment.Revision,
            comment.Body,
            proposed.BodyHash,
            Author = StoredJson.Write(comment.Author),
            Article = StoredJson.Write(comment.Article),
            comment.ParentId,
            comment.Language,
            comment.SubmittedAt,
            ReceivedAt = proposed.DecidedAt,
            proposed.DecidedBy,
            standing.Outcome,
            Severity = (int)standing.Severity,
            standing.ReasonCodes,
            standing.Toxicity,
            standing.Spam,
            proposed.DetectedLanguage,
            AuthorKey = StoredKey.Of(comment.Author),
            ArticleKey = StoredKey.Of(comment.Article),
            Near1 = proposed.NearDuplicates?.First,
            Near2 = proposed.NearDuplicates?.Second,
            Near3 = proposed.NearDuplicates?.Third,
            Near4 = proposed.NearDuplicates?.Fourth,
        });
        if (sequence is null)
        {
            var found = await StandingAsync(connection, comment);
            return found.Decision.Revision < comment.Revision ? await KeptVerdict.CarryOverAsync(connection, found, proposed) ?? found : found; // nobody else writes meanwhile
        }

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

    private const string UpsertComment = $"""
        INSERT INTO comments AS c (site_id, comment_id, revision, sequence, body, body_hash, author, article, parent_id, language, submitted_at, received_at,
          standing, standing_since, standing_by, severity, reason_codes, toxicity, spam, detected_language, author_key, article_key, near_1, near_2, near_3, near_4)
        VALUES (@SiteId, @CommentId, @Revision, 1, @Body, @BodyHash, @Author, @Article, @ParentId, @Language, @SubmittedAt, @ReceivedAt,
          @Outcome, @ReceivedAt, @DecidedBy, @Severity, @ReasonCodes, @Toxicity, @Spam, @DetectedLanguage, @AuthorKey, @ArticleKey, @Near1, @Near2, @Near3, @Near4)
        ON CONFLICT (site_id, comment_id) DO UPDATE SET
          revision = excluded.revision, sequence = sequence + 1, body = excluded.body, body_hash = excluded.body_hash,
          author = excluded.author, article = excluded.article, parent_id = excluded.parent_id, language = excluded.language,
          submitted_at = excluded.submitted_at, received_at = excluded.received_at,
          standing = excluded.standing, standing_since = excluded.standing_since, standing_by = excluded.standing_by, severity = excluded.severity,
          reason_codes = excluded.reason_codes, toxicity = excluded.toxicity, spam = excluded.spam, detected_language = excluded.detected_language,
          author_key = excluded.author_key, article_key = excluded.article_key,
          near_1 = excluded.near_1, near_2 = excluded.near_2, near_3 = excluded.near_3, near_4 = excluded.near_4
        WHERE c.revision < excluded.revision AND NOT {KeptVerdict.Holds}
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
