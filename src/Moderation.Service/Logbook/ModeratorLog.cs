using System.Runtime.CompilerServices;
using Dapper;
using Moderation.Contracts;
using Moderation.Scoring.Text;
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
        var older = after is null
            ? ""
            : " AND d.decided_at <= @At AND (d.decided_at, d.site_id, d.comment_id, d.sequence) < (@At, @SiteId, @CommentId, @Sequence)";
        var entries = await connection.QueryAsync<LogEntry>(
            new CommandDefinition($"{Select(scope, older)} LIMIT @size", parameters, cancellationToken: cancel));
        return [.. entries.Select(Readable)];
    }

    /// <summary>All of it, read row by row.</summary>
    public async IAsyncEnumerable<LogEntry> AllAsync(LogScope scope, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        var entries = connection.QueryUnbufferedAsync<LogEntry>(Select(scope, ""), Parameters(scope), commandTimeout: 0);
        await foreach (var entry in entries.WithCancellation(cancel))
            yield return Readable(entry);
    }

    private static LogEntry Readable(LogEntry entry) => entry with { Excerpt = entry.Excerpt is null ? null : Excerpt.Of(entry.Excerpt) };

    private static DynamicParameters Parameters(LogScope scope)
    {
        var (by, sites) = (DecidedBy.Moderator(scope.Moderator), SiteFilter.Parameter(scope.Sites));
        var parameters = new DynamicParameters(new { By = by, Sites = sites, Length = Excerpt.Sufficient });
        if (scope.Day?.ToDateTime(TimeOnly.MinValue) is { } midnight)
        {
            var day = new DateTimeOffset(midnight, TimeSpan.Zero);
            parameters.AddDynamicParams(new { From = day, Until = day.AddDays(1) });
        }

        return parameters;
    }

    // Only the newest revision's body is kept, so an older one has none to show.
    private string Select(LogScope scope, string older)
    {
        var sites = SiteFilter.Sql(database, "d.site_id", scope.Sites);
        var day = scope.Day is null ? "" : " AND d.decided_at >= @From AND d.decided_at < @Until";
        return $"""
            SELECT d.site_id, d.comment_id, d.sequence, d.revision, d.decided_at, d.outcome,
              d.note, d.via, d.undoes, (c.sequence = d.sequence AND c.revision = d.revision) AS stands,
              c.article ->> 'title' AS article_title, CASE WHEN c.revision = d.revision THEN substr(c.body, 1, @Length) END AS excerpt
            FROM decisions d JOIN comments c ON c.site_id = d.site_id AND c.comment_id = d.comment_id
            WHERE d.decided_by = @By AND d.decided_by <> '{DecidedBy.Automatic}'{sites}{day}{older}
            ORDER BY d.decided_at DESC, d.site_id DESC, d.comment_id DESC, d.sequence DESC
            """;
    }
}
