using CsvHelper;
using Moderation.Service.Overview;

namespace Moderation.Service.Desk.Overview;

/// <summary>Decisions of an hour or a day, as a row of the CSV.</summary>
[CsvRecord]
public sealed partial record OutcomeRow
{
    [CsvFormat("yyyy-MM-dd HH:mm")]
    public required DateTimeOffset StartUtc { get; init; }

    /// <summary><c>machine</c> or <c>moderators</c>.</summary>
    public required string DecidedBy { get; init; }

    public required int Approved { get; init; }

    public required int Flagged { get; init; }

    public required int Rejected { get; init; }

    public static IEnumerable<OutcomeRow> From(OverviewFigures figures) => figures.Outcomes.SelectMany(
        bar => new[] { From(bar.Start, "machine", bar.Machine), From(bar.Start, "moderators", bar.Moderators) });

    private static OutcomeRow From(DateTimeOffset start, string by, OutcomeCounts counts) =>
        new() { StartUtc = start, DecidedBy = by, Approved = counts.Approved, Flagged = counts.Flagged, Rejected = counts.Rejected };
}

/// <summary>Comments held for a reason, as a row of the CSV.</summary>
[CsvRecord]
public sealed partial record ReasonRow
{
    public required string Reason { get; init; }

    public required int Comments { get; init; }

    public static IEnumerable<ReasonRow> From(OverviewFigures figures) =>
        figures.Reasons.Select(reason => new ReasonRow { Reason = reason.Code, Comments = reason.Comments });
}

/// <summary>Open comments, as a row of the CSV.</summary>
[CsvRecord]
public sealed partial record OpenRow
{
    public required string Severity { get; init; }

    public required string Waiting { get; init; }

    public required int Comments { get; init; }

    [CsvFormat("yyyy-MM-dd HH:mm:ss")]
    public required DateTimeOffset OldestSinceUtc { get; init; }

    public static IEnumerable<OpenRow> From(OverviewFigures figures) => figures.Open.Counts.Select(count => new OpenRow
    {
        Severity = OpenComments.Severities[count.Severity],
        Waiting = count.Waiting,
        Comments = count.Comments,
        OldestSinceUtc = count.Oldest,
    });
}

/// <summary>How verdicts agree with the machine for one site or model, as a row of the CSV.</summary>
[CsvRecord]
public sealed partial record AgreementRow
{
    public required string Name { get; init; }

    public required int Approved { get; init; }

    public required int Flagged { get; init; }

    public required int Rejected { get; init; }

    public required int FalsePositives { get; init; }

    public required int TruePositives { get; init; }

    public double? FalseAlarmShare { get; init; }

    public required double FalseAlarmLow { get; init; }

    public required double FalseAlarmHigh { get; init; }

    public required int FalseNegatives { get; init; }

    public required int TrueNegatives { get; init; }

    public static IEnumerable<AgreementRow> From(IEnumerable<Agreement> agreements) => agreements.Select(agreement => new AgreementRow
    {
        Name = agreement.Name,
        Approved = agreement.Machine.Approved,
        Flagged = agreement.Machine.Flagged,
        Rejected = agreement.Machine.Rejected,
        FalsePositives = agreement.FalsePositives,
        TruePositives = agreement.TruePositives,
        FalseAlarmShare = agreement.FalseAlarms.Value,
        FalseAlarmLow = agreement.FalseAlarms.Low,
        FalseAlarmHigh = agreement.FalseAlarms.High,
        FalseNegatives = agreement.FalseNegatives,
        TrueNegatives = agreement.TrueNegatives,
    });
}
