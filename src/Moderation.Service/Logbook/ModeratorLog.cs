using System.Runtime.CompilerServices;
using Dapper;
using Moderation.Contracts;
using Moderation.Scoring.Text;
using Moderation.Service.Judging;
using Moderation.Service.Storage;

namespace Moderation.Service.Logbook;

/// <summary>What a moderator decided, the newest first.</summary>
public sealed class ModeratorLog(IDatabase database)
{
    public async Task<IReadOnlyList<LogEntry>> PageAsync(LogScope scope, LogCursor? after, int size, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        var parameters = Parameters(scope);
        parameters.AddDynamicParams(new { after?.At, after?.SiteId, after?.CommentId, after?.Sequence, size });
        // The first condition is for the index, which knows only the time; the second for decisions of the same moment.
        var older = after is null ? "" : " AND d.decided_at <= @At AND (d.decided_at, d.site_id, d.comment_id, d.sequence) < (@At, @SiteId, @CommentId, @Sequence)";
        var entries = await connection.QueryAsync<LogEntry>(new CommandDefinition($"{Select(scope, older)} LIMIT @size", parameters, cancellationToken: cancel));
        return [.. entries.Select(Readable)];
    }

    /// <summary>All of it, read row by row.</summary>
    public async IAsyncEnumerable<LogEntry> AllAsync(LogScope scope, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        await foreach (var entry in connection.QueryUnbufferedAsync<LogEntry>(Select(scope, ""), Parameters(scope), commandTimeout: 0).WithCancellation(cancel))
            yield return Readable(entry);
    }

    private static LogEntry Readable(LogEntry entry) => entry with { Excerpt = entry.Excerpt is null ? null : Excerpt.Of(entry.Excerpt) };

    private static DynamicParameters Parameters(LogScope scope)
    {
        var parameters = new DynamicParameters(new { By = DecidedBy.Moderator(scope.Moderator), Sites = SiteFilter.Parameter(scope.Sites), Length = Excerpt.Sufficient });
        if (scope.Day?.ToDateTime(TimeOnly.MinValue) is { } day)
            parameters.AddDynamicParams(new { From = new DateTimeOffset(day, TimeSpan.Zero), Until = new DateTimeOffset(day, TimeSpan.Zero).AddDays(1) });
        return parameters;
    }

    // Only the newest revision's body is kept, so an older one has none to show.
    private string Select(LogScope scope, string older)
    {
        var sites = SiteFilter.Sql(database, "d.site_id", scope.Sites);
        return $"""
            SELECT d.site_id AS SiteId, d.comment_id AS CommentId, d.sequence AS Sequence, d.revision AS Revision, d.decided_at AS DecidedAt, d.outcome AS Outcome,
              d.note AS Note, d.via AS Via, d.undoes AS Undoes, (c.sequence = d.sequence AND c.revision = d.revision) AS Stands, c.article ->> 'title' AS ArticleTitle,
              CASE WHEN c.revision = d.revision THEN substr(c.body, 1, @Length) END AS Excerpt
            FROM decisions d JOIN comments c ON c.site_id = d.site_id AND c.comment_id = d.comment_id
            WHERE d.decided_by = @By AND d.decided_by <> '{DecidedBy.Automatic}'{sites}{(scope.Day is null ? "" : " AND d.decided_at >= @From AND d.decided_at < @Until")}{older}
            ORDER BY d.decided_at DESC, d.site_id DESC, d.comment_id DESC, d.sequence DESC
            """;
    }
}
