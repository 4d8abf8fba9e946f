namespace Moderation.Service.Storage;

/// <summary>
/// The words of SQL that PostgreSQL and SQLite do not share. Everything else is written once, in words that both understand.
/// </summary>
public abstract class SqlDialect
{
    /// <summary>Turns a text parameter into a value for a column of JSON.</summary>
    /// <param name="parameter">Its name, such as <c>@Reasons</c>.</param>
    public abstract string AsJson(string parameter);

    /// <summary>What to put behind a table in FROM to get a row for each element of a JSON array, as <c>element.value</c>.</summary>
    public abstract string ElementsOf(string column);

    /// <summary>The condition that the body or the author's name of a comment <c>c</c> has the words of a text parameter.</summary>
    public abstract string HasWords(string parameter);

    /// <summary>The condition that a column has one of the values of a list parameter, which is not empty.</summary>
    public abstract string IsAmong(string column, string parameter);

    /// <summary>The end of a SELECT: nobody else may change its rows of <c>c</c> before the transaction ends.</summary>
    public abstract string RowLock { get; }

    /// <summary>The start of the hour, in UTC, that a time lies in.</summary>
    public abstract string StartOfHour(string column);

    /// <summary>The start of the day, in UTC, that a time lies in.</summary>
    public abstract string StartOfDay(string column);

    public static SqlDialect Postgres { get; } = new OfPostgres();

    public static SqlDialect Sqlite { get; } = new OfSqlite();

    private sealed class OfPostgres : SqlDialect
    {
        public override string AsJson(string parameter) => $"{parameter}::jsonb";

        public override string ElementsOf(string column) => $", jsonb_array_elements({column}) AS element(value)";

        // To the letter the expression of the index comments_search.
        public override string HasWords(string parameter) =>
            "to_tsvector('simple', left(coalesce(c.body, ''), 20000) || ' ' || left(coalesce(c.author ->> 'name', ''), 1000))"
            + $" @@ websearch_to_tsquery('simple', {parameter})";

        // Npgsql takes a list as one array, and Dapper does not spread it into an IN there.
        public override string IsAmong(string column, string parameter) => $"{column} = ANY ({parameter})";

        public override string RowLock => "FOR UPDATE OF c";

        public override string StartOfHour(string column) => $"date_bin('1 hour', {column}, timestamptz '2000-01-01 00:00:00Z')";

        public override string StartOfDay(string column) => $"date_bin('1 day', {column}, timestamptz '2000-01-01 00:00:00Z')";
    }

    private sealed class OfSqlite : SqlDialect
    {
        public override string AsJson(string parameter) => parameter;

        public override string ElementsOf(string column) => $", json_each({column}) AS element";

        public override string HasWords(string parameter) =>
            $"(instr(lower(c.body), lower({parameter})) > 0 OR instr(lower(c.author ->> 'name'), lower({parameter})) > 0)";

        public override string IsAmong(string column, string parameter) => $"{column} IN {parameter}";

        // Whoever begins a transaction that writes has the whole file.
        public override string RowLock => string.Empty;

        // Times are ISO 8601 here, so their beginning is the hour or the day.
        public override string StartOfHour(string column) => $"substr({column}, 1, 13) || ':00:00Z'";

        public override string StartOfDay(string column) => $"substr({column}, 1, 10) || 'T00:00:00Z'";
    }
}
