using Dapper;
using Moderation.Contracts;
using Moderation.Service.Access;
using Moderation.Service.Storage;

namespace Moderation.Service.Reviews.Queue;

/// <summary>
/// The queue: comments by what stands about them. What is open comes by severity, then the longest waiting; what is settled by time,
/// the newest first.
/// </summary>
public sealed class ReviewQueue(IDatabase database, TimeProvider clock)
{
    public const int MostEntries = 200;

    private const string OrderOfOpen = "c.severity DESC, c.standing_since, c.site_id, c.comment_id";
    private const string OrderOfSettled = "c.standing_since DESC, c.site_id DESC, c.comment_id DESC";

    // The first comparison alone says where in the index to begin.
    private const string AfterOpen = """
        c.severity <= @afterSeverity AND (c.severity < @afterSeverity
          OR (c.standing_since, c.site_id, c.comment_id) > (@afterSince, @afterSite, @afterComment))
        """;

    private const string AfterSettled = "(c.standing_since, c.site_id, c.comment_id) < (@afterSince, @afterSite, @afterComment)";

    /// <param name="after">A <see cref="QueuePage.Next"/>; null for the beginning, and so is a text that is none.</param>
    /// <param name="limit">1 to <see cref="MostEntries"/>.</param>
    public async Task<QueuePage> ListAsync(QueueFilter filter, Reviewer reviewer, string? after, int limit, CancellationToken cancel)
    {
        var sql = new QueueSql(database, filter, reviewer);
        var isOpen = filter.Outcome == Outcomes.Flagged;
        if (QueueCursor.Parse(after) is { } cursor)
            Continue(sql, cursor, isOpen);
        sql.Parameters.Add("limit", limit + 1);
        sql.Parameters.Add("now", clock.GetUtcNow());
        await using var connection = await database.OpenAsync(cancel);
        var rows = (await connection.QueryAsync<QueueRow>(
            $"""
            SELECT {QueueRow.Columns}, l.moderator AS claimed_by
            FROM comments c LEFT JOIN claims l ON l.site_id = c.site_id AND l.comment_id = c.comment_id AND l.leased_until > @now
            WHERE {sql.Where}
            ORDER BY {(isOpen ? OrderOfOpen : OrderOfSettled)}
            LIMIT @limit
            """, sql.Parameters)).AsList();
        var entries = rows.Take(limit).Select(row => row.ToEntry()).ToList();
        return new(entries, rows.Count > limit ? QueueCursor.After(entries[^1]).ToString() : null);
    }

    /// <summary>How many a filter finds.</summary>
    public Task<int> CountAsync(QueueFilter filter, Reviewer reviewer, CancellationToken cancel) =>
        CountAsync(filter, reviewer, int.MaxValue, cancel);

    /// <summary>How many a filter finds, not counted further than <paramref name="most"/>.</summary>
    public async Task<int> CountAsync(QueueFilter filter, Reviewer reviewer, int most, CancellationToken cancel)
    {
        var sql = new QueueSql(database, filter, reviewer);
        sql.Parameters.Add("most", most);
        await using var connection = await database.OpenAsync(cancel);
        return await connection.ExecuteScalarAsync<int>(
            $"SELECT count(*) FROM (SELECT 1 FROM comments c WHERE {sql.Where} LIMIT @most) AS found", sql.Parameters);
    }

    /// <summary>Open comments by site.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OpenBySiteAsync(Reviewer reviewer, CancellationToken cancel)
    {
        var sql = new QueueSql(database, new(), reviewer);
        await using var connection = await database.OpenAsync(cancel);
        var rows = await connection.QueryAsync<(string Site, long Count)>(
            $"SELECT c.site_id, count(*) FROM comments c WHERE {sql.Where} GROUP BY c.site_id", sql.Parameters);
        return rows.OrderBy(row => row.Site, StringComparer.Ordinal).ToDictionary(row => row.Site, row => (int)row.Count);
    }

    private static void Continue(QueueSql sql, QueueCursor cursor, bool isOpen)
    {
        sql.Parameters.Add("afterSince", cursor.Since);
        sql.Parameters.Add("afterSite", cursor.SiteId);
        sql.Parameters.Add("afterComment", cursor.CommentId);
        if (isOpen)
            sql.Add(AfterOpen, "afterSeverity", cursor.Severity);
        else
            sql.Add(AfterSettled, "afterSince", cursor.Since);
    }
}

/// <summary>A stretch of the queue, the gravest and longest waiting first.</summary>
/// <param name="Entries">The lines.</param>
/// <param name="Next">Where the next stretch begins; null at the end.</param>
public sealed record QueuePage(IReadOnlyList<QueueEntry> Entries, string? Next);
