using Dapper;
using Moderation.Contracts;
using Moderation.Service.Storage;

namespace Moderation.Service.Overview;

/// <summary>Why the machine held comments.</summary>
public sealed class ReasonQuery(IDatabase database)
{
    public async Task<IReadOnlyList<ReasonCount>> CountAsync(
        OverviewScope scope, DateTimeOffset from, DateTimeOffset until, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        return [.. await connection.QueryAsync<ReasonCount>(new CommandDefinition(
            $"""
            SELECT element.value ->> 'code' AS code, CAST(count(*) AS integer) AS comments
            FROM decisions d{database.Dialect.ElementsOf("d.reasons")}
            WHERE d.decided_at >= @from AND d.decided_at < @until
              AND d.decided_by = @Automatic AND d.outcome <> @Approved{scope.Filter(database, "d.site_id")}
            GROUP BY 1 ORDER BY 2 DESC, 1
            """,
            new { scope.Site, Sites = SiteFilter.Parameter(scope.Sites), from, until, DecidedBy.Automatic, Outcomes.Approved },
            cancellationToken: cancel))];
    }
}

/// <summary>How many comments the machine held for a reason; a comment can have several.</summary>
public sealed record ReasonCount
{
    public required string Code { get; init; }

    public required int Comments { get; init; }
}
