using Moderation.Contracts;
using Moderation.Service.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Moderation.Service.Decisions;

/// <summary>
/// The statement that records a batch. Columns travel as arrays, so its text, and with it the prepared plan, is the same for any size.
/// It returns site, comment and sequence of what became the standing decision.
/// </summary>
public static class PostgresBatchInsert
{
    // Ordered by key: two processes that meet in the same comments then lock them in the same order and cannot deadlock.
    private const string Sql = $"""
        WITH batch AS (
          SELECT * FROM unnest($1, $2, $3, $4, $5, $6::jsonb[], $7::jsonb[], $8, $9, $10, $11, $12, $13::jsonb[], $14::jsonb[], $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28)
            AS t (site_id, comment_id, revision, body, body_hash, author, article, parent_id, language, submitted_at, decided_at,
                  outcome, reasons, scores, model, policy, decided_by,
                  severity, reason_codes, toxicity, spam, detected_language, author_key, article_key, near_1, near_2, near_3, near_4)
        ), standing AS (
          INSERT INTO comments AS c (site_id, comment_id, revision, sequence, body, body_hash, author, article, parent_id, language, submitted_at, received_at,
            standing, standing_since, standing_by, severity, reason_codes, toxicity, spam, detected_language, author_key, article_key, near_1, near_2, near_3, near_4)
          SELECT site_id, comment_id, revision, 1, body, body_hash, author, article, parent_id, language, submitted_at, decided_at,
            outcome, decided_at, decided_by, severity, reason_codes, toxicity, spam, detected_language, author_key, article_key, near_1, near_2, near_3, near_4
          FROM batch ORDER BY site_id COLLATE "C", comment_id COLLATE "C"
          ON CONFLICT (site_id, comment_id) DO UPDATE SET
            revision = excluded.revision, sequence = c.sequence + 1, body = excluded.body, body_hash = excluded.body_hash,
            author = excluded.author, article = excluded.article, parent_id = excluded.parent_id, language = excluded.language,
            submitted_at = excluded.submitted_at, received_at = excluded.received_at,
            standing = excluded.standing, standing_since = excluded.standing_since, standing_by = excluded.standing_by, severity = excluded.severity,
            reason_codes = excluded.reason_codes, toxicity = excluded.toxicity, spam = excluded.spam, detected_language = excluded.detected_language,
            author_key = excluded.author_key, article_key = excluded.article_key,
            near_1 = excluded.near_1, near_2 = excluded.near_2, near_3 = excluded.near_3, near_4 = excluded.near_4
          WHERE c.revision < excluded.revision AND NOT {KeptVerdict.Holds}
          RETURNING site_id, comment_id, sequence
        )
        INSERT INTO decisions (site_id, comment_id, sequence, revision, outcome, reasons, scores, model, policy, decided_by, decided_at)
        SELECT site_id, comment_id, sequence, revision, outcome, reasons, scores, model, policy, decided_by, decided_at
        FROM batch JOIN standing USING (site_id, comment_id)
        RETURNING site_id, comment_id, sequence
        """;

    public static NpgsqlCommand Command(NpgsqlConnection connection, IReadOnlyList<ProposedDecision> batch)
    {
        var command = new NpgsqlCommand(Sql, connection);
        var standing = batch.Select(proposed => proposed.ToStanding()).ToArray();
        void AddOfEach<TItem, T>(IEnumerable<TItem> items, NpgsqlDbType type, Func<TItem, T> value) =>
            command.Parameters.Add(new() { Value = items.Select(value).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | type });
        void Add<T>(NpgsqlDbType type, Func<ProposedDecision, T> value) => AddOfEach(batch, type, value);
        void AddOfComment<T>(NpgsqlDbType type, Func<CommentSubmitted, T> value) => Add(type, proposed => value(proposed.Comment));
        void AddOfStanding<T>(NpgsqlDbType type, Func<Standing, T> value) => AddOfEach(standing, type, value);

        AddOfComment(NpgsqlDbType.Text, comment => comment.SiteId);
        AddOfComment(NpgsqlDbType.Text, comment => comment.CommentId);
        AddOfComment(NpgsqlDbType.Integer, comment => comment.Revision);
        AddOfComment(NpgsqlDbType.Text, comment => StorableText.Of(comment.Body));
        Add(NpgsqlDbType.Bytea, proposed => proposed.BodyHash);
        AddOfComment(NpgsqlDbType.Text, comment => StoredJson.Write(comment.Author));
        AddOfComment(NpgsqlDbType.Text, comment => StoredJson.Write(comment.Article));
        AddOfComment(NpgsqlDbType.Text, comment => StorableText.Of(comment.ParentId));
        AddOfComment(NpgsqlDbType.Text, comment => StorableText.Of(comment.Language));
        AddOfComment(NpgsqlDbType.TimestampTz, comment => comment.SubmittedAt?.UtcDateTime);
        Add(NpgsqlDbType.TimestampTz, proposed => proposed.DecidedAt.UtcDateTime);
        Add(NpgsqlDbType.Text, proposed => proposed.Outcome);
        Add(NpgsqlDbType.Text, proposed => StoredJson.Serialize(proposed.Reasons));
        Add(NpgsqlDbType.Text, proposed => StoredJson.Serialize(proposed.Scores));
        Add(NpgsqlDbType.Text, proposed => proposed.Model);
        Add(NpgsqlDbType.Text, proposed => proposed.Policy);
        Add(NpgsqlDbType.Text, proposed => proposed.DecidedBy);
        AddOfStanding(NpgsqlDbType.Smallint, stands => (short)stands.Severity);
        AddOfStanding(NpgsqlDbType.Text, stands => stands.ReasonCodes);
        AddOfStanding(NpgsqlDbType.Real, stands => (float?)stands.Toxicity);
        AddOfStanding(NpgsqlDbType.Real, stands => (float?)stands.Spam);
        Add(NpgsqlDbType.Text, proposed => proposed.DetectedLanguage);
        AddOfComment(NpgsqlDbType.Text, comment => StoredKey.Of(comment.Author));
        AddOfComment(NpgsqlDbType.Text, comment => StoredKey.Of(comment.Article));
        Add(NpgsqlDbType.Integer, proposed => proposed.NearDuplicates?.First);
        Add(NpgsqlDbType.Integer, proposed => proposed.NearDuplicates?.Second);
        Add(NpgsqlDbType.Integer, proposed => proposed.NearDuplicates?.Third);
        Add(NpgsqlDbType.Integer, proposed => proposed.NearDuplicates?.Fourth);
        return command;
    }
}
