namespace Moderation.Service.Storage;

/// <summary>The part of a WHERE clause that keeps to the sites somebody may see.</summary>
public static class SiteFilter
{
    /// <param name="column">The column that holds the site.</param>
    /// <param name="sites">Null for all.</param>
    /// <returns>Begins with AND; asks for the parameter <c>@Sites</c>, which is <see cref="Parameter"/>.</returns>
    public static string Sql(IDatabase database, string column, IReadOnlyList<string>? sites) => sites switch
    {
        null => "",
        { Count: 0 } => " AND 1 = 0",
        _ => $" AND {database.Dialect.IsAmong(column, "@Sites")}",
    };

    public static string[]? Parameter(IReadOnlyList<string>? sites) => sites?.ToArray();
}
