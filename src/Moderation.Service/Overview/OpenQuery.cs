using Dapper;
using Moderation.Service.Storage;

namespace Moderation.Service.Overview;

/// <summary>What waits for a moderator, by severity and age.</summary>
public sealed class OpenQuery(IDatabase database)
{
    public async Task<OpenComments> CountAsync(OverviewScope scope, DateTimeOffset now, CancellationToken cancel)
    {
        var parameters = new DynamicParameters(new { scope.Site, Sites = SiteFilter.Parameter(scope.Sites) });
        for (var band = 0; band < AgeBand.All.Count - 1; band++)
            parameters.Add($"band{band}", now - AgeBand.All[band].UpTo!.Value);
        await using var connection = await database.OpenAsync(cancel);
        return new([.. await connection.QueryAsync<OpenCount>(new CommandDefinition(
            $"""
            SELECT severity, {Band} AS band, CAST(count(*) AS integer) AS comments, min(standing_since) AS oldest
            FROM comments WHERE standing = 'flagged'{scope.Filter(database, "site_id")}
            GROUP BY 1, 2 ORDER BY 1 DESC, 2
            """,
            parameters, cancellationToken: cancel))]);
    }

    private static readonly string Younger =
        string.Concat(Enumerable.Range(0, AgeBand.All.Count - 1).Select(band => $"WHEN standing_since > @band{band} THEN {band} "));

    private static readonly string Band = $"CASE {Younger}ELSE {AgeBand.All.Count - 1} END";
}
