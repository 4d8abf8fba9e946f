using System.Data.Common;
using Dapper;
using Moderation.Contracts;
using Moderation.Service.Decisions;
using Moderation.Service.Judging;
using Moderation.Service.Reviews.Queue;
using Moderation.Service.Storage;

namespace Moderation.Service.Reviews.Items;

/// <summary>One comment with everything around it.</summary>
public sealed class ReviewItems(
    IDatabase database, SitePolicies policies, ReviewClaims claims, ReviewNotes notes, NearDuplicateGroups groups)
{
    /// <summary>Earlier comments that an author's record looks back at.</summary>
    private const int Remembered = 1000;

    /// <summary>Null when the comment is unknown.</summary>
    public async Task<ReviewItem?> FindAsync(string siteId, string commentId, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        if (await RowAsync(connection, siteId, commentId) is not { } row)
            return null;
        var decisions = await DecisionHistory.ReadAsync(connection, siteId, commentId);
        return new()
        {
            Comment = row.ToComment(),
            Decisions = decisions,
            Standing = decisions.Single(decision => decision.Sequence == row.Sequence),
            Policy = policies.Of(siteId).Rules,
            Claim = await claims.FindAsync(connection, siteId, commentId),
            Notes = await notes.ListAsync(connection, siteId, commentId),
            Reports = await ReportsAsync(connection, siteId, commentId),
            Parent = row.ParentId is null ? null : (await RowAsync(connection, siteId, row.ParentId))?.ToComment(),
            Author = row.AuthorKey is null ? null : await AuthorAsync(connection, row),
            NearDuplicates = await groups.EstimateAsync(connection, row),
        };
    }

    /// <summary>The comment without anything around it; null when it is unknown.</summary>
    public async Task<StoredComment?> FindCommentAsync(string siteId, string commentId, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        return (await RowAsync(connection, siteId, commentId))?.ToComment();
    }

    private static async Task<CommentRow?> RowAsync(DbConnection connection, string siteId, string commentId) =>
        await connection.QuerySingleOrDefaultAsync<CommentRow>(
            $"SELECT {CommentRow.Columns} FROM comments c WHERE c.site_id = @siteId AND c.comment_id = @commentId",
            new { siteId, commentId });

    private static async Task<IReadOnlyList<StoredReport>> ReportsAsync(DbConnection connection, string siteId, string commentId) =>
    [
        .. await connection.QueryAsync<StoredReport>(
            """
            SELECT revision, reason, note, reported_at FROM reports
            WHERE site_id = @siteId AND comment_id = @commentId ORDER BY reported_at DESC LIMIT 100
            """, new { siteId, commentId }),
    ];

    private static async Task<AuthorRecord> AuthorAsync(DbConnection connection, CommentRow row)
    {
        var counts = (await connection.QueryAsync<(string Outcome, long Count)>(
            $"""
            SELECT standing, count(*) FROM (
              SELECT standing FROM comments WHERE site_id = @SiteId AND author_key = @AuthorKey AND comment_id <> @CommentId
              ORDER BY standing_since DESC LIMIT {Remembered}) AS latest
            GROUP BY standing
            """, row)).ToDictionary(count => count.Outcome, count => (int)count.Count);
        var lastFive = await connection.QueryAsync<QueueRow>(
            $"""
            SELECT {QueueRow.Columns} FROM comments c
            WHERE c.site_id = @SiteId AND c.author_key = @AuthorKey AND c.comment_id <> @CommentId
            ORDER BY c.standing_since DESC LIMIT 5
            """, row);
        return new(
            row.AuthorKey!, CountOf(Outcomes.Approved), CountOf(Outcomes.Flagged), CountOf(Outcomes.Rejected),
            [.. lastFive.Select(earlier => earlier.ToEntry())
                .Select(entry => new AuthorsComment(entry.CommentId, entry.Excerpt, entry.Outcome, entry.Since))]);

        int CountOf(string outcome) => counts.GetValueOrDefault(outcome);
    }
}
