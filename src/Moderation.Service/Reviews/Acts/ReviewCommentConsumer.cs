using MassTransit;
using Moderation.Contracts;
using Moderation.Service.Access;
using Moderation.Service.Messaging;
using Moderation.Service.Reviews.Items;

namespace Moderation.Service.Reviews.Acts;

/// <summary>Moderators' commands from other desks, over the bus. A publisher is trusted with the moderator's name.</summary>
public sealed class ReviewCommentConsumer(ReviewActs acts) : IConsumer<ReviewComment>
{
    public const string Via = "bus";

    public async Task Consume(ConsumeContext<ReviewComment> context)
    {
        var command = context.Message;
        var violations = ReviewContract.Violations(command);
        if (violations.Count > 0)
            throw new ContractViolationException(violations);
        var reviewer = new Reviewer(command.Moderator!, IsAdministrator: false, Sites: null, Via);
        var result = await acts.ActAsync(command, reviewer, context.CancellationToken);
        if (result.Answer == ReviewAnswer.Unknown)
            throw new UnknownCommentException(command.SiteId, command.CommentId);
        if (result.Answer != ReviewAnswer.Done)
            throw new ReviewRefusedException(result.Problem!);
    }
}

/// <summary>The queue <c>review-comments</c>, bound to the fanout exchange <c>review-comment</c>.</summary>
public sealed class ReviewCommentConsumerDefinition : ConsumerDefinition<ReviewCommentConsumer>
{
    private const int Prefetch = 50;

    public ReviewCommentConsumerDefinition() => EndpointName = BusNames.ReviewComments;

    protected override void ConfigureConsumer(
        IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<ReviewCommentConsumer> consumerConfigurator,
        IRegistrationContext context) =>
        endpointConfigurator.Guard<ReviewComment>(BusNames.ReviewComments, Prefetch, typeof(ReviewRefusedException));
}

/// <summary>
/// A command from the bus was not carried out. The text says what happened instead; the error queue keeps it beside the message.
/// </summary>
public sealed class ReviewRefusedException(string problem) : Exception(problem);
