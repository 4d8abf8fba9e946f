using System.Data.Common;
using Dapper;

namespace Moderation.Service.Reviews.Items;

/// <summary>Who is at which comment: leases that end by themselves. The caller holds the comment's row.</summary>
public sealed class ReviewClaims(ReviewOptions options, TimeProvider clock)
{
    public async Task<ReviewClaim?> FindAsync(DbConnection connection, string siteId, string commentId) =>
        await connection.QuerySingleOrDefaultAsync<ReviewClaim>(
            "SELECT moderator, leased_until FROM claims WHERE site_id = @siteId AND comment_id = @commentId AND leased_until > @now",
            new { siteId, commentId, now = clock.GetUtcNow() });

    public Task TakeAsync(DbConnection connection, string siteId, string commentId, string moderator) => connection.ExecuteAsync(
        """
        INSERT INTO claims (site_id, comment_id, moderator, leased_until) VALUES (@siteId, @commentId, @moderator, @until)
        ON CONFLICT (site_id, comment_id) DO UPDATE SET moderator = excluded.moderator, leased_until = excluded.leased_until
        """,
        new { siteId, commentId, moderator, until = clock.GetUtcNow().AddMinutes(options.ClaimMinutes) });

    public Task ReleaseAsync(DbConnection connection, string siteId, string commentId) =>
        connection.ExecuteAsync("DELETE FROM claims WHERE site_id = @siteId AND comment_id = @commentId", new { siteId, commentId });
}

/// <summary>A lease on a comment.</summary>
public sealed record ReviewClaim(string Moderator, DateTimeOffset LeasedUntil);
