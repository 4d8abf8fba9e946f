using Moderation.Contracts;

namespace Moderation.Service.Decisions;

/// <summary>The one line that an operator reads about a decision, whoever made it. It never holds text of the comment.</summary>
public sealed partial class DecisionAnnouncer(ILogger<DecisionAnnouncer> log)
{
    /// <param name="decision">Recorded just now.</param>
    /// <param name="via">The way it came in.</param>
    /// <param name="took">From taking the comment, report or command to having the decision recorded.</param>
    public void Announce(CommentModerated decision, string via, TimeSpan took)
    {
        if (log.IsEnabled(LogLevel.Information))
            Log.Decided(
                log, decision.SiteId, decision.CommentId, decision.Revision, decision.Outcome,
                [.. decision.Reasons.Select(reason => reason.Code)],
                decision.DecidedBy, via, decision.Scores, decision.Model, decision.Policy, decision.Sequence, decision.DecisionId,
                took.TotalMilliseconds);
    }

    /// <summary>A comment came again, and the decision that stands is published again.</summary>
    /// <param name="decision">The decision that stands.</param>
    /// <param name="revision">The revision that came, which may be older than the one decided.</param>
    public void AnnounceAgain(CommentModerated decision, int revision) => Log.Stands(
        log, decision.SiteId, decision.CommentId, revision, decision.Outcome, decision.Revision, decision.DecisionId);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information,
            "Decided {SiteId} {CommentId} revision {Revision}: {Outcome} {Reasons} by {DecidedBy} via {Via}, scores {Scores}, model {Model}, "
            + "policy {Policy}, sequence {Sequence}, decision {DecisionId}, {Milliseconds:0.0} ms")]
        public static partial void Decided(
            ILogger log, string siteId, string commentId, int revision, string outcome, string[] reasons, string decidedBy, string via,
            IReadOnlyDictionary<string, double> scores, string model, string policy, int sequence, Guid decisionId, double milliseconds);

        [LoggerMessage(LogLevel.Information,
            "Received again: {SiteId} {CommentId} revision {Revision}. {Outcome} for revision {DecidedRevision} stands and is published again, "
            + "decision {DecisionId}")]
        public static partial void Stands(
            ILogger log, string siteId, string commentId, int revision, string outcome, int decidedRevision, Guid decisionId);
    }
}
