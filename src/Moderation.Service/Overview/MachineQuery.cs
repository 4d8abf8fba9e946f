using Dapper;
using Moderation.Contracts;
using Moderation.Service.Storage;

namespace Moderation.Service.Overview;

/// <summary>How many decisions the machine made: by hour or day, by site and by model.</summary>
public sealed class MachineQuery(IDatabase database)
{
    /// <summary>The counts of one bar, one site or one model.</summary>
    public sealed record Group
    {
        public DateTimeOffset? Bar { get; init; }

        public string? Site { get; init; }

        public string? Model { get; init; }

        public required int Approved { get; init; }

        public required int Flagged { get; init; }

        public required int Rejected { get; init; }

        public OutcomeCounts Counts => new(Approved, Flagged, Rejected);
    }

    public async Task<IReadOnlyList<Group>> CountAsync(
        OverviewScope scope, DateTimeOffset from, DateTimeOffset until, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        return [.. await connection.QueryAsync<Group>(new CommandDefinition(
            Sql(scope),
            new
            {
                scope.Site,
                Sites = SiteFilter.Parameter(scope.Sites),
                from,
                until,
                DecidedBy.Automatic,
                Outcomes.Approved,
                Outcomes.Flagged,
                Outcomes.Rejected,
            },
            cancellationToken: cancel))];
    }

    // The table is read once for all three; what it is grouped into is small.
    private string Sql(OverviewScope scope) => $"""
        WITH counted AS MATERIALIZED (
          SELECT {scope.Bar(database, "decided_at")} AS bar, site_id, model, outcome, count(*) AS decisions
          FROM decisions WHERE decided_at >= @from AND decided_at < @until AND decided_by = @Automatic{scope.Filter(database, "site_id")}
          GROUP BY 1, 2, 3, 4)
        SELECT bar, NULL AS site, NULL AS model, {Sums} FROM counted GROUP BY bar
        UNION ALL SELECT NULL, site_id, NULL, {Sums} FROM counted GROUP BY site_id
        UNION ALL SELECT NULL, NULL, model, {Sums} FROM counted GROUP BY model
        """;

    private const string Sums = """
        CAST(sum(CASE WHEN outcome = @Approved THEN decisions ELSE 0 END) AS integer) AS approved,
        CAST(sum(CASE WHEN outcome = @Flagged THEN decisions ELSE 0 END) AS integer) AS flagged,
        CAST(sum(CASE WHEN outcome = @Rejected THEN decisions ELSE 0 END) AS integer) AS rejected
        """;
}
