using Dapper;
using Moderation.Service.Storage;

namespace Moderation.Service.Overview;

/// <summary>The sites that comments came from.</summary>
public sealed class KnownSites(IDatabase database)
{
    // Jumps from site to site through the primary key, where DISTINCT would read all of it.
    private const string Sql = """
        WITH RECURSIVE site (id) AS (
          SELECT min(site_id) FROM comments
          UNION ALL SELECT (SELECT min(site_id) FROM comments WHERE site_id > site.id) FROM site WHERE site.id IS NOT NULL)
        SELECT id FROM site WHERE id IS NOT NULL ORDER BY id
        """;

    public async Task<IReadOnlyList<string>> AllAsync(CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        return [.. await connection.QueryAsync<string>(new CommandDefinition(Sql, cancellationToken: cancel))];
    }
}
