using Dapper;
using Moderation.Contracts;
using Moderation.Service.Storage;

namespace Moderation.Service.Decisions;

/// <summary>All decisions about a comment, from the first to the one that stands.</summary>
public sealed class DecisionHistory(IDatabase database)
{
    /// <summary>All decisions about a comment by sequence; empty when it is unknown.</summary>
    public async Task<IReadOnlyList<CommentModerated>> OfAsync(string siteId, string commentId, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        var rows = await connection.QueryAsync<DecisionRow>(
            $"SELECT {DecisionRow.Columns} FROM decisions d WHERE site_id = @siteId AND comment_id = @commentId ORDER BY sequence",
            new { siteId, commentId });
        return [.. rows.Select(row => row.ToDecision())];
    }
}
