using System.Data.Common;
using Dapper;
using Moderation.Scoring.Duplicates;
using Moderation.Service.Access;
using Moderation.Service.Storage;

namespace Moderation.Service.Reviews.Items;

/// <summary>
/// Open comments of one site that say nearly the same as another: they meet under one of four keys and are then compared in full.
/// </summary>
public sealed class NearDuplicateGroups(IDatabase database)
{
    /// <summary>Compared when one item is shown, which must be quick.</summary>
    private const int ComparedForAnItem = 100;

    /// <summary>Compared when a whole group is to be decided.</summary>
    public const int ComparedForAll = 5_000;

    /// <summary>How many there are beside the comment; of a large group, how many of those that were compared.</summary>
    public async Task<int> EstimateAsync(DbConnection connection, CommentRow row) =>
        (await OthersAsync(connection, row, ComparedForAnItem)).Count;

    /// <summary>The comment and all that say nearly the same, open ones alone; empty when the comment is unknown.</summary>
    public async Task<IReadOnlyList<ReviewTarget>> FindAsync(string siteId, string commentId, Reviewer reviewer, CancellationToken cancel)
    {
        if (!reviewer.MayReview(siteId))
            return [];
        await using var connection = await database.OpenAsync(cancel);
        var row = await connection.QuerySingleOrDefaultAsync<CommentRow>(
            $"""
            SELECT {CommentRow.Columns} FROM comments c
            WHERE c.site_id = @siteId AND c.comment_id = @commentId AND c.standing = 'flagged'
            """,
            new { siteId, commentId });
        return row is null ? [] : [ReviewTarget.Of(row), .. await OthersAsync(connection, row, ComparedForAll)];
    }

    private static async Task<List<ReviewTarget>> OthersAsync(DbConnection connection, CommentRow row, int most)
    {
        if (row.Body is null || row.Near1 is null)
            return [];
        var candidates = await connection.QueryAsync<CommentRow>(
            $"""
            SELECT {CommentRow.Columns} FROM comments c
            WHERE c.standing = 'flagged' AND c.site_id = @SiteId AND c.comment_id <> @CommentId AND c.body IS NOT NULL
              AND (c.near_1 = @Near1 OR c.near_2 = @Near2 OR c.near_3 = @Near3 OR c.near_4 = @Near4)
            LIMIT {most}
            """, row);
        var shingles = NearDuplicates.ShinglesOf(row.Body);
        return [.. candidates.Where(other => SaysNearlyTheSame(other.Body!)).Select(ReviewTarget.Of)];

        bool SaysNearlyTheSame(string body) =>
            NearDuplicates.Overlap(shingles, NearDuplicates.ShinglesOf(body)) >= NearDuplicates.LeastOverlap;
    }
}
