using Moderation.Service.Storage;

namespace Moderation.Service.Overview;

/// <summary>The words of SQL that PostgreSQL and SQLite do not share.</summary>
public abstract class OverviewDialect
{
    public static OverviewDialect Of(IDatabase database) => database is PostgresDatabase ? new OfPostgres() : new OfSqlite();

    /// <summary>The start of the hour or day, in UTC, that a time lies in.</summary>
    public abstract string BarOf(OverviewRange range, string column);

    /// <summary>What to put behind a table in FROM to get a row for each element of a JSON array, as <c>element.value</c>.</summary>
    public abstract string ElementsOf(string column);

    private sealed class OfPostgres : OverviewDialect
    {
        public override string BarOf(OverviewRange range, string column) =>
            $"date_bin('{(range.IsByDay ? "1 day" : "1 hour")}', {column}, timestamptz '2000-01-01 00:00:00Z')";

        public override string ElementsOf(string column) => $", jsonb_array_elements({column}) AS element(value)";
    }

    // Times are ISO 8601 there, so their beginning is the day or the hour.
    private sealed class OfSqlite : OverviewDialect
    {
        public override string BarOf(OverviewRange range, string column) =>
            range.IsByDay ? $"substr({column}, 1, 10) || 'T00:00:00Z'" : $"substr({column}, 1, 13) || ':00:00Z'";

        public override string ElementsOf(string column) => $", json_each({column}) AS element";
    }
}
