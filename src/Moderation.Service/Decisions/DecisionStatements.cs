namespace Moderation.Service.Decisions;

/// <summary>
/// The statements that write comments and decisions, made from <see cref="DecisionColumns"/>. Only names out of that table enter their
/// text.
/// </summary>
public static class DecisionStatements
{
    private static readonly string Keys = Names(DecisionColumns.All.Where(column => column.IsKey).Select(column => column.Name));

    /// <summary>
    /// Records a batch in PostgreSQL, and returns site, comment and sequence of what became the standing decision. Columns travel as
    /// arrays, in the order of the table, so the text, and with it the prepared plan, is the same for any size.
    /// </summary>
    public static string PostgresBatch { get; } = $"""
        WITH batch AS (
          SELECT * FROM unnest({Names(DecisionColumns.All.Select((column, i) => $"${i + 1}::{column.Type.Postgres}[]"))})
            AS t ({Names(DecisionColumns.All.Select(column => column.Name))})
        ), standing AS (
          {UpsertComments($"SELECT {Names(ValuesOfComments(""))}, 1 FROM batch ORDER BY {InOneOrder}")}
        )
        INSERT INTO decisions ({Names(OfDecisions)}, {DecisionColumns.Sequence})
        SELECT {Names(OfDecisions)}, {DecisionColumns.Sequence} FROM batch JOIN standing USING ({Keys})
        RETURNING {Keys}, {DecisionColumns.Sequence}
        """;

    /// <summary>Records one comment in SQLite, and returns the sequence of its decision; nothing when another decision stands.</summary>
    public static string SqliteComment { get; } = UpsertComments($"VALUES ({Names(ValuesOfComments("@"))}, 1)");

    /// <summary>Records the decision about that comment in SQLite.</summary>
    public static string SqliteDecision { get; } = $"""
        INSERT INTO decisions ({Names(OfDecisions)}, {DecisionColumns.Sequence})
        VALUES ({Names(OfDecisions.Select(name => "@" + name))}, @{DecisionColumns.Sequence})
        """;

    /// <summary>
    /// Records a decision that follows the one named by <c>@SiteId</c>, <c>@CommentId</c> and <c>@Sequence</c>. It takes over whatever is
    /// not said to differ.
    /// </summary>
    /// <param name="differences">The SQL of each column that differs.</param>
    public static string Following(IReadOnlyDictionary<string, string> differences)
    {
        if (differences.Keys.Except(DecisionColumns.OfDecisions).FirstOrDefault() is { } unknown)
            throw new ArgumentException($"decisions has no column {unknown}.", nameof(differences));
        var values = DecisionColumns.OfDecisions.Select(
            name => name == DecisionColumns.Sequence ? "sequence + 1" : differences.GetValueOrDefault(name, name));
        return $"""
            INSERT INTO decisions ({Names(DecisionColumns.OfDecisions)}) SELECT {Names(values)}
            FROM decisions WHERE site_id = @SiteId AND comment_id = @CommentId AND sequence = @Sequence
            """;
    }

    // Two processes that meet in the same comments lock them in the same order and cannot deadlock.
    private static string InOneOrder =>
        Names(DecisionColumns.All.Where(column => column.IsKey).Select(column => $"{column.Name} COLLATE \"C\""));

    private static IEnumerable<string> OfDecisions =>
        DecisionColumns.All.Where(column => column.IsInDecisions).Select(column => column.Name);

    private static IEnumerable<string> ValuesOfComments(string prefix) =>
        DecisionColumns.All.SelectMany(column => column.InComments.Select(_ => prefix + column.Name));

    private static string UpsertComments(string source)
    {
        var replaced = DecisionColumns.All.Where(column => !column.IsKey)
            .SelectMany(column => column.InComments)
            .Select(name => $"{name} = excluded.{name}");
        return $"""
            INSERT INTO comments AS c ({Names(DecisionColumns.OfComments)}) {source}
            ON CONFLICT ({Keys}) DO UPDATE SET {Names(replaced)}, sequence = c.sequence + 1
            WHERE c.revision < excluded.revision AND NOT {KeptVerdict.Holds}
            RETURNING {DecisionColumns.Sequence}, {Keys}
            """;
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);
}
