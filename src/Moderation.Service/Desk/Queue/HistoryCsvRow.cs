using System.Globalization;
using CsvHelper;
using Moderation.Contracts;

namespace Moderation.Service.Desk.Queue;

/// <summary>A decision in a comment's history, as a row of the CSV.</summary>
[CsvRecord]
public sealed partial record HistoryCsvRow
{
    public required int Sequence { get; init; }

    public required int Revision { get; init; }

    public required string Outcome { get; init; }

    public required string DecidedBy { get; init; }

    [CsvFormat("yyyy-MM-dd HH:mm:ss")]
    public required DateTimeOffset DecidedAtUtc { get; init; }

    public required string Reasons { get; init; }

    public required string Scores { get; init; }

    public required string Model { get; init; }

    public required string Policy { get; init; }

    public string? Note { get; init; }

    public static HistoryCsvRow From(CommentModerated decision) => new()
    {
        Sequence = decision.Sequence,
        Revision = decision.Revision,
        Outcome = decision.Outcome,
        DecidedBy = decision.DecidedBy,
        DecidedAtUtc = decision.DecidedAt,
        Reasons = string.Join(' ', decision.Reasons.Select(reason => reason.Code)),
        Scores = string.Join(' ', decision.Scores.Select(Words)),
        Model = decision.Model,
        Policy = decision.Policy,
        Note = decision.Note,
    };

    private static string Words(KeyValuePair<string, double> score) =>
        string.Create(CultureInfo.InvariantCulture, $"{score.Key}={score.Value:0.######}");
}
