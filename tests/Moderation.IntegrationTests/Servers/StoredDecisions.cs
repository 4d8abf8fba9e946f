using Dapper;
using Moderation.Contracts;
using Npgsql;

namespace Moderation.IntegrationTests.Servers;

/// <summary>What the service recorded in PostgreSQL, read past the service.</summary>
public sealed class StoredDecisions(string connectionString)
{
    public sealed record Row(string SiteId, string CommentId, int Sequence, int Revision, string Outcome, bool Stands);

    public async Task<IReadOnlyList<Row>> OfSiteAsync(string siteId)
    {
        await using var database = new NpgsqlConnection(connectionString);
        return [.. await database.QueryAsync<Row>(
            """
            SELECT site_id AS SiteId, comment_id AS CommentId, d.sequence AS Sequence, d.revision AS Revision, outcome AS Outcome,
                   (d.sequence = c.sequence AND d.revision = c.revision) AS Stands
            FROM decisions d JOIN comments c USING (site_id, comment_id)
            WHERE site_id = @siteId
            ORDER BY comment_id, d.sequence
            """, new { siteId })];
    }

    /// <summary>How many notes moderators left beside a comment.</summary>
    public async Task<int> NotesAsync(CommentSubmitted comment)
    {
        await using var database = new NpgsqlConnection(connectionString);
        return await database.ExecuteScalarAsync<int>(
            "SELECT count(*) FROM notes WHERE site_id = @SiteId AND comment_id = @CommentId", new { comment.SiteId, comment.CommentId });
    }

    public async Task<IReadOnlyList<Row>> OfAsync(CommentSubmitted comment) =>
        [.. (await OfSiteAsync(comment.SiteId)).Where(row => row.CommentId == comment.CommentId)];
}
