using Moderation.Contracts;
using Moderation.Service.Storage;
using Npgsql;

using static Moderation.Service.Storage.ColumnType;

namespace Moderation.Service.Decisions;

/// <summary>
/// The columns of <c>comments</c> and <c>decisions</c> that the machine's decision fills. Both stores write their statements from this
/// table: a new column is a line here and a new migration for each store.
/// </summary>
public static class DecisionColumns
{
    public static IReadOnlyList<DecisionColumn> All { get; } =
    [
        Key("site_id", row => row.Comment.SiteId),
        Key("comment_id", row => row.Comment.CommentId),
        OfBoth("revision", Number, row => row.Comment.Revision),
        OfComment("body", Text, row => row.Comment.Body),
        OfComment("body_hash", Bytes, row => row.Decision.BodyHash),
        OfComment("judged_author", Bytes, row => JudgedAuthor.HashOf(row.Comment.Author)),
        OfComment("author", Json, row => StoredJson.Write(row.Comment.Author)),
        OfComment("article", Json, row => StoredJson.Write(row.Comment.Article)),
        OfComment("parent_id", Text, row => row.Comment.ParentId),
        OfComment("language", Text, row => row.Comment.Language),
        OfComment("submitted_at", Time, row => row.Comment.SubmittedAt),
        OfDecision("decided_at", Time, row => row.Decision.DecidedAt, "received_at", "standing_since"),
        OfDecision("outcome", Text, row => row.Decision.Outcome, "standing"),
        OfDecision("reasons", Json, row => StoredJson.Serialize(row.Decision.Reasons)),
        OfDecision("scores", Json, row => StoredJson.Serialize(row.Decision.Scores)),
        OfDecision("model", Text, row => row.Decision.Model),
        OfDecision("policy", Text, row => row.Decision.Policy),
        OfDecision("decided_by", Text, row => row.Decision.DecidedBy, "standing_by"),
        OfComment("severity", SmallNumber, row => (int)row.Standing.Severity),
        OfComment("reason_codes", Text, row => row.Standing.ReasonCodes),
        OfComment("toxicity", Real, row => row.Standing.Toxicity),
        OfComment("spam", Real, row => row.Standing.Spam),
        OfComment("detected_language", Text, row => row.Decision.DetectedLanguage),
        OfComment("author_key", Text, row => StoredKey.Of(row.Comment.Author)),
        OfComment("article_key", Text, row => StoredKey.Of(row.Comment.Article)),
        OfComment("near_1", Number, row => row.Decision.NearDuplicates?.First),
        OfComment("near_2", Number, row => row.Decision.NearDuplicates?.Second),
        OfComment("near_3", Number, row => row.Decision.NearDuplicates?.Third),
        OfComment("near_4", Number, row => row.Decision.NearDuplicates?.Fourth),
    ];

    /// <summary>Counts the decisions about a comment; the store gives it, in both tables.</summary>
    public const string Sequence = "sequence";

    /// <summary>Columns of <c>decisions</c> that only a later decision has, one of a moderator or after a report.</summary>
    public static IReadOnlyList<string> OfLaterDecisions { get; } = ["note", "via", "undoes"];

    /// <summary>All columns of <c>comments</c>.</summary>
    public static IReadOnlyList<string> OfComments { get; } = [.. All.SelectMany(column => column.InComments), Sequence];

    /// <summary>All columns of <c>decisions</c>.</summary>
    public static IReadOnlyList<string> OfDecisions { get; } =
        [.. All.Where(column => column.IsInDecisions).Select(column => column.Name), Sequence, .. OfLaterDecisions];

    private static DecisionColumn Key(string name, Func<ProposedRow, string?> value) =>
        DecisionColumn.Of(name, Text, value, [name], isInDecisions: true) with { IsKey = true };

    private static DecisionColumn OfBoth<T>(string name, ColumnType<T> type, Func<ProposedRow, T> value) =>
        DecisionColumn.Of(name, type, value, [name], isInDecisions: true);

    private static DecisionColumn OfComment<T>(string name, ColumnType<T> type, Func<ProposedRow, T> value) =>
        DecisionColumn.Of(name, type, value, [name], isInDecisions: false);

    private static DecisionColumn OfDecision<T>(string name, ColumnType<T> type, Func<ProposedRow, T> value, params string[] inComments) =>
        DecisionColumn.Of(name, type, value, inComments, isInDecisions: true);
}

/// <summary>A value of the machine's decision, and the columns it goes to.</summary>
/// <param name="Name">What it is called in statements and in <c>decisions</c>.</param>
/// <param name="InComments">Its columns in <c>comments</c>. A newer revision replaces what they hold, unless they are the key.</param>
public sealed record DecisionColumn(string Name, ColumnType Type, IReadOnlyList<string> InComments, bool IsInDecisions)
{
    public bool IsKey { get; init; }

    /// <summary>The value for SQLite.</summary>
    public required Func<ProposedRow, object> Value { get; init; }

    /// <summary>The values of a batch for PostgreSQL.</summary>
    public required Func<IReadOnlyList<ProposedRow>, NpgsqlParameter> Array { get; init; }

    public static DecisionColumn Of<T>(
        string name, ColumnType<T> type, Func<ProposedRow, T> value, IReadOnlyList<string> inComments, bool isInDecisions) =>
        new(name, type, inComments, isInDecisions)
        {
            Value = row => type.SqliteValue(value(row)),
            Array = rows => type.PostgresArray(rows, value),
        };
}

/// <summary>A proposed decision on its way into the store.</summary>
public sealed record ProposedRow(ProposedDecision Decision)
{
    public CommentSubmitted Comment => Decision.Comment;

    public Standing Standing { get; } = Decision.ToStanding();
}
