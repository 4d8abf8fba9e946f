using Moderation.Contracts;

namespace Moderation.Service.Decisions;

/// <summary>A row of the table <c>decisions</c>, and beside it what the comment's row says where the query asks for that.</summary>
public sealed class DecisionRow
{
    public required string SiteId { get; init; }
    public required string CommentId { get; init; }
    public required int Sequence { get; init; }
    public required int Revision { get; init; }
    public required string Outcome { get; init; }
    public required string Reasons { get; init; }
    public required string Scores { get; init; }
    public required string Model { get; init; }
    public required string Policy { get; init; }
    public required string DecidedBy { get; init; }
    public required DateTimeOffset DecidedAt { get; init; }
    public string? Note { get; init; }
    public string? Via { get; init; }
    public int? Undoes { get; init; }
    public byte[] BodyHash { get; init; } = [];

    /// <summary>Whose word stands, verdicts that were taken back left aside.</summary>
    public string? StandingBy { get; init; }

    /// <summary>All columns of <c>decisions d</c>.</summary>
    public static readonly string Columns = string.Join(", ", DecisionColumns.OfDecisions.Select(name => $"d.{name}"));

    public CommentModerated ToDecision() => new()
    {
        DecisionId = DecisionIds.Of(SiteId, CommentId, Revision, Sequence),
        SiteId = SiteId,
        CommentId = CommentId,
        Revision = Revision,
        Sequence = Sequence,
        Outcome = Outcome,
        Reasons = StoredJson.Deserialize<DecisionReason[]>(Reasons),
        Scores = StoredJson.Deserialize<Dictionary<string, double>>(Scores),
        Model = Model,
        Policy = Policy,
        DecidedBy = DecidedBy,
        Note = Note,
        DecidedAt = DecidedAt,
    };
}
