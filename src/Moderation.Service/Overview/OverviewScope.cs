using Moderation.Service.Storage;

namespace Moderation.Service.Overview;

/// <summary>What an overview is about.</summary>
/// <param name="Range">How far back.</param>
/// <param name="Site">One site, or null for all that may be seen.</param>
/// <param name="Sites">Those that the moderator may see; null for all.</param>
public sealed record OverviewScope(OverviewRange Range, string? Site, IReadOnlyList<string>? Sites)
{
    /// <summary>
    /// The same for scopes that have the same figures. Ids hold no control characters, so the line feeds keep the parts apart.
    /// </summary>
    public string Key =>
        $"{Range.Name}\n{Site}\n{(Sites is null ? "all" : $"some\n{string.Join('\n', Sites.Order(StringComparer.Ordinal))}")}";

    /// <summary>The end of a WHERE clause, with <c>@Site</c> and <c>@Sites</c> for parameters.</summary>
    /// <param name="column">The column that holds the site.</param>
    public string Filter(IDatabase database, string column) =>
        (Site is null ? "" : $" AND {column} = @Site") + SiteFilter.Sql(database, column, Sites);

    /// <summary>The start of the bar of the charts that a time lies in.</summary>
    public string Bar(IDatabase database, string column) =>
        Range.IsByDay ? database.Dialect.StartOfDay(column) : database.Dialect.StartOfHour(column);
}
