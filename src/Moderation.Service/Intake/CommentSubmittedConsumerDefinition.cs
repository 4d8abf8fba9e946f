using MassTransit;
using Moderation.Contracts;
using Moderation.Service.Decisions;
using Moderation.Service.Messaging;

namespace Moderation.Service.Intake;

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
