using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Moderation.Contracts;

namespace Moderation.Service.Reviews.Items;

/// <summary>Words that moderators leave for each other.</summary>
public sealed class ReviewNotes(TimeProvider clock)
{
    /// <summary>The same words by the same moderator are one note, so that a command which comes twice leaves one.</summary>
    public Task AddAsync(DbConnection connection, ReviewComment command, string moderator) => connection.ExecuteAsync(
        """
        INSERT INTO notes (site_id, comment_id, note_id, moderator, body, written_at)
        VALUES (@SiteId, @CommentId, @id, @moderator, @body, @now)
        ON CONFLICT (site_id, comment_id, note_id) DO NOTHING
        """,
        new
        {
            command.SiteId,
            command.CommentId,
            id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{moderator}\n{command.Note}")))[..32],
            moderator,
            body = command.Note,
            now = clock.GetUtcNow(),
        });

    public async Task<IReadOnlyList<ReviewNote>> ListAsync(DbConnection connection, string siteId, string commentId) =>
    [
        .. await connection.QueryAsync<ReviewNote>(
            "SELECT moderator, body, written_at FROM notes WHERE site_id = @siteId AND comment_id = @commentId ORDER BY written_at",
            new { siteId, commentId }),
    ];
}

/// <summary>Words that a moderator left for the others.</summary>
public sealed record ReviewNote(string Moderator, string Body, DateTimeOffset WrittenAt);
