using Dapper;
using Moderation.Contracts;
using Moderation.Service.Storage;

namespace Moderation.Service.Overview;

/// <summary>What moderators said about what the machine had decided.</summary>
public sealed class VerdictQuery(IDatabase database)
{
    /// <summary>Verdicts of one hour or day on what one model had decided for one site.</summary>
    public sealed record Group
    {
        public required DateTimeOffset Bar { get; init; }

        public required string Site { get; init; }

        /// <summary>The model that judged the revision first; null when none did.</summary>
        public string? Model { get; init; }

        /// <summary>What it said.</summary>
        public string? Machine { get; init; }

        /// <summary>What the moderator said.</summary>
        public required string Moderator { get; init; }

        public required int Verdicts { get; init; }
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
                Outcomes.Rejected,
            },
            cancellationToken: cancel))];
    }

    // Neither a decision that takes another back is a verdict nor the one it takes back. Of several verdicts on one revision the last one
    // stands; of several automatic decisions the first is the model's own, for a report flags a comment anew without asking the model.
    // The inequalities look redundant, but they are what lets a prepared plan use the partial indexes.
    private string Sql(OverviewScope scope) => $"""
        WITH verdicts AS (
          SELECT v.site_id, v.comment_id, v.revision, v.sequence, v.outcome, v.decided_at FROM decisions v
          WHERE v.decided_by <> '{DecidedBy.Automatic}' AND v.undoes IS NULL AND v.outcome IN (@Approved, @Rejected)
            AND v.decided_at >= @from AND v.decided_at < @until{scope.Filter(database, "v.site_id")}
            AND NOT EXISTS (
              SELECT 1 FROM decisions u
              WHERE u.site_id = v.site_id AND u.comment_id = v.comment_id AND u.undoes = v.sequence AND u.undoes IS NOT NULL)
        ), judged AS (
          SELECT v.decided_at, v.site_id, v.outcome, m.model, m.outcome AS machine,
            row_number() OVER (PARTITION BY v.site_id, v.comment_id, v.revision ORDER BY v.sequence DESC, m.sequence) AS place
          FROM verdicts v LEFT JOIN decisions m
            ON m.site_id = v.site_id AND m.comment_id = v.comment_id AND m.revision = v.revision AND m.decided_by = @Automatic)
        SELECT {scope.Bar(database, "decided_at")} AS bar, site_id AS site, model, machine, outcome AS moderator,
          CAST(count(*) AS integer) AS verdicts
        FROM judged WHERE place = 1 GROUP BY 1, 2, 3, 4, 5
        """;
}
