using System.Diagnostics;
using MassTransit;
using Moderation.Contracts;
using Moderation.Service.Decisions;
using Moderation.Service.Judging;
using Moderation.Service.Messaging;

namespace Moderation.Service.Intake;

/// <summary>
/// The road of one comment: check, judge, record, publish; the delivery is acknowledged when this returns. A crash on the way brings the
/// delivery back, and the decision that was recorded is published again under the same id.
/// </summary>
public sealed partial class CommentSubmittedConsumer(CommentJudge judge, DecisionRecorder recorder, ILogger<CommentSubmittedConsumer> log)
    : IConsumer<CommentSubmitted>
{
    public async Task Consume(ConsumeContext<CommentSubmitted> context)
    {
        var started = Stopwatch.GetTimestamp();
        var violations = CommentContract.Violations(context.Message);
        if (violations.Count > 0)
            throw new ContractViolationException(violations);

        var comment = Normalised(context.Message);
        var proposed = await judge.JudgeAsync(comment, context.CancellationToken);
        var recorded = await recorder.RecordAsync(proposed, context.CancellationToken);
        LogDecision(recorded, comment, started);
        await context.Publish(recorded.Decision, context.CancellationToken);
        if (context.RequestId is not null)
            await AnswerAsync(context, recorded.Decision);
    }

    // The decision stands and is published. Whoever asked with an address that nothing can be sent to must not bring the comment back.
    private async Task AnswerAsync(ConsumeContext context, CommentModerated decision)
    {
        try
        {
            await context.RespondAsync(decision);
        }
        catch (Exception failure) when (!context.CancellationToken.IsCancellationRequested)
        {
            Log.Unanswered(log, decision.SiteId, decision.CommentId, failure.GetType().Name);
        }
    }

    // A clock that was never set reports the year 1 or 1970; a comment is not refused for that.
    private static CommentSubmitted Normalised(CommentSubmitted comment) =>
        comment with { SubmittedAt = comment.SubmittedAt > DateTimeOffset.UnixEpoch ? comment.SubmittedAt.Value.ToUniversalTime() : null };

    private void LogDecision(RecordedDecision recorded, CommentSubmitted comment, long started)
    {
        var decision = recorded.Decision;
        var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        if (recorded.IsNew)
            Log.Decided(log, decision.SiteId, decision.CommentId, decision.Revision, decision.Outcome, [.. decision.Reasons.Select(reason => reason.Code)],
                decision.Scores, decision.Model, decision.Policy, decision.DecisionId, milliseconds);
        else
            Log.Stands(log, decision.SiteId, decision.CommentId, comment.Revision, decision.Outcome, decision.Revision, decision.DecisionId);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information,
            "Decided {SiteId} {CommentId} revision {Revision}: {Outcome} {Reasons}, scores {Scores} by {Model} under {Policy}, decision {DecisionId}, {Milliseconds:0.0} ms")]
        public static partial void Decided(ILogger log, string siteId, string commentId, int revision, string outcome, string[] reasons,
            IReadOnlyDictionary<string, double> scores, string model, string policy, Guid decisionId, double milliseconds);

        [LoggerMessage(LogLevel.Information,
            "Came again: {SiteId} {CommentId} revision {Revision}; {Outcome} for revision {DecidedRevision} stands, decision {DecisionId} is published again")]
        public static partial void Stands(ILogger log, string siteId, string commentId, int revision, string outcome, int decidedRevision, Guid decisionId);

        [LoggerMessage(LogLevel.Warning, "Whoever asked about {SiteId} {CommentId} could not be answered: {Problem}")]
        public static partial void Unanswered(ILogger log, string siteId, string commentId, string problem);
    }
}

/// <summary>The queue <c>moderate-comments</c> and what happens to what cannot be judged.</summary>
public sealed class CommentSubmittedConsumerDefinition : ConsumerDefinition<CommentSubmittedConsumer>
{
    private readonly IntakeOptions _options;

    public CommentSubmittedConsumerDefinition(IntakeOptions options)
    {
        _options = options;
        EndpointName = BusNames.ModerateComments;
    }

    protected override void ConfigureConsumer(
        IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<CommentSubmittedConsumer> consumerConfigurator, IRegistrationContext context) =>
        endpointConfigurator.Guard<CommentSubmitted>(BusNames.ModerateComments, _options.Prefetch, typeof(RevisionConflictException), typeof(RefusedByStoreException));
}
