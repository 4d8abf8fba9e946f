using MassTransit;
using Moderation.Contracts;
using Moderation.Service.Messaging;

namespace Moderation.Service.Reviews;

/// <summary>The queue <c>review-comments</c>, bound to the fanout exchange <c>review-comment</c>.</summary>
public sealed class ReviewCommentConsumerDefinition : ConsumerDefinition<ReviewCommentConsumer>
{
    private const int Prefetch = 50;

    public ReviewCommentConsumerDefinition() => EndpointName = BusNames.ReviewComments;

    protected override void ConfigureConsumer(
        IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<ReviewCommentConsumer> consumerConfigurator, IRegistrationContext context) =>
        endpointConfigurator.Guard<ReviewComment>(BusNames.ReviewComments, Prefetch, typeof(ReviewRefusedException));
}
