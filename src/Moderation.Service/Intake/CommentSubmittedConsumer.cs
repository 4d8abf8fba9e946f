using System.Diagnostics;
using MassTransit;
using Moderation.Contracts;
using Moderation.Scoring.Models;
using Moderation.Scoring.SecondOpinion;
using Moderation.Service.Decisions;
using Moderation.Service.Judging;
using Moderation.Service.Messaging;

namespace Moderation.Service.Intake;

/// <summary>
/// The road of one comment: check, judge, record, publish. The delivery is acknowledged when this returns; after a crash the broker
/// delivers it again, and the recorded decision is published again under the same id.
/// </summary>
public sealed partial class CommentSubmittedConsumer(
    CommentJudge judge, DecisionRecorder recorder, DecisionAnnouncer announcer,
    ILogger<CommentSubmittedConsumer> log) : IConsumer<CommentSubmitted>
{
    private const string Via = "intake";

    public async Task Consume(ConsumeContext<CommentSubmitted> context)
    {
        var started = Stopwatch.GetTimestamp();
        var violations = CommentContract.Violations(context.Message);
        if (violations.Count > 0)
            throw new ContractViolationException(violations);

        var comment = Normalised(context.Message);
        var proposed = await judge.JudgeAsync(comment, context.CancellationToken);
        var recorded = await recorder.RecordAsync(proposed, context.CancellationToken);
        if (recorded.IsNew)
            announcer.Announce(recorded.Decision, Via, Stopwatch.GetElapsedTime(started));
        else
            announcer.AnnounceAgain(recorded.Decision, comment.Revision);
        await context.Publish(recorded.Decision, context.CancellationToken);
        if (context.RequestId is not null)
            await AnswerAsync(context, recorded.Decision);
    }

    // The decision stands and is published: a request whose answer cannot be delivered must not bring the comment back.
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

    // A clock that was never set reports the year 1 or 1970. That is no reason to refuse a comment.
    private static CommentSubmitted Normalised(CommentSubmitted comment) =>
        comment with { SubmittedAt = comment.SubmittedAt > DateTimeOffset.UnixEpoch ? comment.SubmittedAt.Value.ToUniversalTime() : null };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "No answer could be sent for {SiteId} {CommentId}: {Problem}")]
        public static partial void Unanswered(ILogger log, string siteId, string commentId, string problem);
    }
}

/// <summary>The queue <c>moderate-comments</c>, and which failures are not worth a retry.</summary>
public sealed class CommentSubmittedConsumerDefinition : ConsumerDefinition<CommentSubmittedConsumer>
{
    private readonly int _prefetch;

    public CommentSubmittedConsumerDefinition(IntakeOptions options, ICommentAssessor assessor)
    {
        _prefetch = options.PrefetchOr(assessor.DefaultPolicy.SecondOpinion == SecondOpinionUse.Always);
        EndpointName = BusNames.ModerateComments;
    }

    protected override void ConfigureConsumer(
        IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<CommentSubmittedConsumer> consumerConfigurator,
        IRegistrationContext context) =>
        endpointConfigurator.Guard<CommentSubmitted>(
            BusNames.ModerateComments, _prefetch, typeof(RevisionConflictException), typeof(RefusedByStoreException));
}
