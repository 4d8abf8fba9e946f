using System.Data.Common;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Dapper;
using Moderation.Contracts;
using Moderation.Service.Decisions;
using Moderation.Service.Storage;

namespace Moderation.Service.Replaying;

/// <summary>A recorded decision, and of the comment's row what the models were given.</summary>
public sealed class ReplayedDecision
{
    public required DecisionRow Decision { get; init; }

    public required CommentInputs Comment { get; init; }

    /// <summary>Why it cannot be made again; null when it can.</summary>
    public string? Obstacle
    {
        get
        {
            if (Decision.Via is not null || Decision.DecidedBy != DecidedBy.Automatic)
                return $"the models did not make it: it was decided by {Decision.DecidedBy}{(Decision.Via is { } via ? $" ({via})" : "")}";
            if (Comment.Revision != Decision.Revision)
                return $"it is about revision {Decision.Revision}, and only the text of revision {Comment.Revision} is kept";
            if (Comment.Body is null)
                return "the text of the comment has been erased";
            if (!SHA256.HashData(MemoryMarshal.AsBytes(Comment.Body.AsSpan())).SequenceEqual(Comment.BodyHash))
                return "the text had characters that the store cannot keep, and is not what was judged";
            if (Comment.JudgedAuthor is { } judged && !JudgedAuthor.HashOf(Comment.ToAuthor()).SequenceEqual(judged))
                return "the author that was judged with it has been erased";
            return null;
        }
    }

    /// <summary>What the models were given.</summary>
    public CommentSubmitted ToSubmitted() => new()
    {
        SiteId = Decision.SiteId,
        CommentId = Decision.CommentId,
        Revision = Decision.Revision,
        Body = Comment.Body!,
        Author = Comment.ToAuthor(),
        Language = Comment.Language,
    };

    /// <summary>
    /// Null when no decision has this id. Ids are computed and not stored, so all decisions are gone through, the newest first.
    /// </summary>
    public static async Task<ReplayedDecision?> FindAsync(IDatabase database, Guid id, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        if (await FindKeyAsync(connection, id, cancel) is not { } key)
            return null;
        var decision = await connection.QuerySingleAsync<DecisionRow>(
            $"SELECT {DecisionRow.Columns} FROM decisions d WHERE d.site_id = @SiteId AND d.comment_id = @CommentId AND d.sequence = @Sequence", key);
        var comment = await connection.QuerySingleAsync<CommentInputs>(
            "SELECT revision, body, body_hash, judged_author, author, language FROM comments WHERE site_id = @SiteId AND comment_id = @CommentId",
            key);
        return new() { Decision = decision, Comment = comment };
    }

    private static async Task<DecisionKey?> FindKeyAsync(DbConnection connection, Guid id, CancellationToken cancel)
    {
        var keys = connection.QueryUnbufferedAsync<DecisionKey>(
            "SELECT site_id, comment_id, revision, sequence FROM decisions ORDER BY decided_at DESC");
        await foreach (var key in keys.WithCancellation(cancel))
        {
            if (DecisionIds.Of(key.SiteId, key.CommentId, key.Revision, key.Sequence) == id)
                return key;
        }

        return null;
    }

    private sealed class DecisionKey
    {
        public required string SiteId { get; init; }
        public required string CommentId { get; init; }
        public required int Revision { get; init; }
        public required int Sequence { get; init; }
    }
}

/// <summary>Columns of <c>comments</c>.</summary>
public sealed class CommentInputs
{
    public required int Revision { get; init; }
    public string? Body { get; init; }
    public byte[] BodyHash { get; init; } = [];
    public byte[]? JudgedAuthor { get; init; }
    public string? Author { get; init; }
    public string? Language { get; init; }

    public CommentAuthor? ToAuthor() => Author is null ? null : StoredJson.Deserialize<CommentAuthor>(Author);
}
