using System.Data.Common;
using System.Diagnostics;
using Dapper;
using Moderation.Contracts;
using Moderation.Service.Decisions;
using Moderation.Service.Reviews.Items;
using Moderation.Service.Storage;

namespace Moderation.Service.Reviews.Reports;

/// <summary>
/// Takes readers' reports. A comment that was approved automatically is held once enough readers have reported the revision that stands.
/// One that a moderator approved stays approved until it is edited, or reports could wear moderators down.
/// </summary>
public sealed partial class ReaderReports(
    IDatabase database, StandingDecision decisions, DecisionPublisher publisher, ReviewOptions options, TimeProvider clock,
    ILogger<ReaderReports> log)
{
    public const string Via = "report";

    /// <param name="report">Checked by <see cref="ReportContract"/>.</param>
    /// <param name="reporter">Who reports, if the report does not say, such as the message's id: each counts once.</param>
    /// <returns>The decision that stands now; null when the comment is unknown.</returns>
    public async Task<CommentModerated?> TakeAsync(CommentReported report, string reporter, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        await using var connection = await database.OpenAsync(cancel);
        await using var transaction = await database.BeginWriteAsync(connection, cancel);
        if (await decisions.LockAsync(connection, report.SiteId, report.CommentId) is not { } standing)
            return null;
        var isNew = await InsertAsync(connection, report, standing, reporter);
        var next = isNew && IsHeldBy(report, standing) ? await NextAsync(connection, standing) : null;
        var decision = next is null ? standing.ToDecision() : await decisions.ReplaceAsync(connection, standing, next);
        await transaction.CommitAsync(cancel);
        if (next is not null)
            publisher.Publish(decision, Via, Stopwatch.GetElapsedTime(started));
        if (isNew)
            Log.Reported(log, decision.SiteId, decision.CommentId, decision.Revision, report.Reason ?? ReportReasons.Other,
                decision.Outcome, decision.DecisionId);
        return decision;
    }

    private async Task<bool> InsertAsync(DbConnection connection, CommentReported report, DecisionRow standing, string reporter) =>
        await connection.ExecuteAsync(
        """
        INSERT INTO reports (site_id, comment_id, revision, reporter, reason, note, reported_at)
        VALUES (@SiteId, @CommentId, @revision, @reporter, @reason, @note, @at)
        ON CONFLICT (site_id, comment_id, revision, reporter) DO NOTHING
        """,
        new
        {
            report.SiteId,
            report.CommentId,
            revision = report.Revision ?? standing.Revision,
            reporter = report.ReporterId ?? reporter,
            reason = report.Reason ?? ReportReasons.Other,
            note = report.Note,
            at = report.ReportedAt?.ToUniversalTime() ?? clock.GetUtcNow(),
        }) > 0;

    private static bool IsHeldBy(CommentReported report, DecisionRow standing) =>
        standing is { Outcome: Outcomes.Approved, StandingBy: DecidedBy.Automatic }
            && (report.Revision ?? standing.Revision) == standing.Revision;

    private async Task<NextDecision?> NextAsync(DbConnection connection, DecisionRow standing)
    {
        var reasons = (await connection.QueryAsync<string>(
            "SELECT reason FROM reports WHERE site_id = @SiteId AND comment_id = @CommentId AND revision = @Revision", standing)).ToList();
        if (reasons.Count < options.ReportsToHold)
            return null;
        var which = string.Join(", ", reasons.Distinct().Order(StringComparer.Ordinal));
        var detail = $"{reasons.Count} {(reasons.Count == 1 ? "report" : "reports")}: {which}";
        return new()
        {
            Outcome = Outcomes.Flagged,
            Reasons = [new() { Code = ReportReasons.Code, Detail = detail }],
            DecidedBy = DecidedBy.Automatic,
            DecidedAt = StoredTime.Now(clock),
            Via = Via,
        };
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information,
            "Report recorded for {SiteId} {CommentId} revision {Revision}: {Reason}. {Outcome} stands, decision {DecisionId}")]
        public static partial void Reported(
            ILogger log, string siteId, string commentId, int revision, string reason, string outcome, Guid decisionId);
    }
}
