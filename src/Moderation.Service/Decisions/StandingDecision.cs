using System.Data.Common;
using Dapper;
using Moderation.Contracts;
using Moderation.Service.Storage;

namespace Moderation.Service.Decisions;

/// <summary>Reads the decision that stands about a comment in a transaction, and puts another in its place.</summary>
public sealed class StandingDecision(IDatabase database)
{
    private readonly string _insert = DecisionStatements.Following(new Dictionary<string, string>
    {
        ["outcome"] = "@Outcome",
        ["reasons"] = database.Dialect.AsJson("@Reasons"),
        ["decided_by"] = "@DecidedBy",
        ["decided_at"] = "@DecidedAt",
        ["note"] = "@Note",
        ["via"] = "@Via",
        ["undoes"] = "@Undoes",
    });

    // Whose word stands: what takes a verdict back brings back the word of whoever had decided before.
    private const string Update = """
        UPDATE comments SET sequence = @Sequence + 1, standing = @Outcome, standing_since = @Since, standing_by = (
          SELECT d.decided_by FROM decisions d
          WHERE d.site_id = @SiteId AND d.comment_id = @CommentId AND d.undoes IS NULL
            AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.site_id = d.site_id AND u.comment_id = d.comment_id AND u.undoes = d.sequence)
          ORDER BY d.sequence DESC LIMIT 1), severity = @Severity, reason_codes = @ReasonCodes
        WHERE site_id = @SiteId AND comment_id = @CommentId
        """;

    private const string Remember = """
        INSERT INTO unpublished_decisions (site_id, comment_id, sequence, recorded_at)
        VALUES (@SiteId, @CommentId, @Sequence + 1, @DecidedAt)
        """;

    /// <summary>Null when the comment is unknown. Nobody else changes the comment before the transaction ends.</summary>
    public async Task<DecisionRow?> LockAsync(DbConnection connection, string siteId, string commentId)
    {
        // Two statements: PostgreSQL, having waited for the row, would look for the newest decision among those that were there before
        // it waited.
        var sequence = await connection.QuerySingleOrDefaultAsync<int?>(
            $"SELECT sequence FROM comments c WHERE c.site_id = @siteId AND c.comment_id = @commentId {database.Dialect.RowLock}",
            new { siteId, commentId });
        return sequence is null ? null : await connection.QuerySingleAsync<DecisionRow>(
            $"""
            SELECT {DecisionRow.Columns}, c.standing_by FROM decisions d JOIN comments c USING (site_id, comment_id)
            WHERE d.site_id = @siteId AND d.comment_id = @commentId AND d.sequence = @sequence
            """, new { siteId, commentId, sequence });
    }

    public async Task<CommentModerated> ReplaceAsync(DbConnection connection, DecisionRow standing, NextDecision next)
    {
        var decision = standing.ToDecision() with
        {
            DecisionId = DecisionIds.Of(standing.SiteId, standing.CommentId, standing.Revision, standing.Sequence + 1),
            Sequence = standing.Sequence + 1,
            Outcome = next.Outcome,
            Reasons = next.Reasons,
            DecidedBy = next.DecidedBy,
            DecidedAt = next.DecidedAt,
            Note = next.Note,
        };
        var view = Standing.Of(decision.Outcome, decision.Reasons, decision.Scores);
        var values = new
        {
            standing.SiteId,
            standing.CommentId,
            standing.Sequence,
            next.Outcome,
            Reasons = StoredJson.Serialize(next.Reasons),
            next.DecidedBy,
            next.DecidedAt,
            next.Note,
            next.Via,
            next.Undoes,
            Since = next.Since ?? next.DecidedAt,
            Severity = (int)view.Severity,
            view.ReasonCodes,
        };
        await connection.ExecuteAsync(_insert, values);
        await connection.ExecuteAsync(Update, values);
        await connection.ExecuteAsync(Remember, values);
        return decision;
    }
}

/// <summary>A decision that follows one that stands, about the same revision.</summary>
public sealed record NextDecision
{
    public required string Outcome { get; init; }

    public required IReadOnlyList<DecisionReason> Reasons { get; init; }

    public required string DecidedBy { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>The way it came in.</summary>
    public required string Via { get; init; }

    public string? Note { get; init; }

    /// <summary>The sequence of the decision that it takes back.</summary>
    public int? Undoes { get; init; }

    /// <summary>Since when the comment counts as waiting; not given, since this decision.</summary>
    public DateTimeOffset? Since { get; init; }
}
