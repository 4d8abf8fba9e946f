using MassTransit;
using MassTransit.Configuration;
using MassTransit.Serialization;
using Moderation.Contracts;
using Moderation.Service.Decisions;

namespace Moderation.Service.Intake;

/// <summary>The queue <c>moderate-comments</c> and what happens to what cannot be judged.</summary>
public sealed class CommentSubmittedConsumerDefinition : ConsumerDefinition<CommentSubmittedConsumer>
{
    // Every crash of a process counts as a delivery of all that it held. The limit is there for the message that makes the crash.
    private const int DeliveryLimit = 100;

    private readonly IntakeOptions _options;

    public CommentSubmittedConsumerDefinition(IntakeOptions options)
    {
        _options = options;
        EndpointName = BusNames.ModerateComments;
    }

    protected override void ConfigureConsumer(
        IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<CommentSubmittedConsumer> consumerConfigurator, IRegistrationContext context)
    {
        endpointConfigurator.PrefetchCount = _options.Prefetch;
        endpointConfigurator.ConcurrentMessageLimit = _options.Prefetch;
        // A fault would carry the whole comment to an exchange nobody asked for; the error queue has it.
        endpointConfigurator.PublishFaults = false;
        // Strangers send no MassTransit headers and not always a content type.
        endpointConfigurator.AddDeserializer(new StrictDeserializer(new SystemTextJsonMessageSerializerFactory()));
        endpointConfigurator.AddDeserializer(new StrictDeserializer(new SystemTextJsonRawMessageSerializerFactory(RawSerializerOptions.AnyMessageType)), isDefault: true);
        endpointConfigurator.UseMessageRetry(retry =>
        {
            retry.Exponential(6, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(20), TimeSpan.FromMilliseconds(500));
            retry.Ignore<ContractViolationException>();
            retry.Ignore<RevisionConflictException>();
            retry.Ignore<RefusedByStoreException>();
        });
        if (endpointConfigurator is IRabbitMqReceiveEndpointConfigurator queue) Declare(queue);
        else endpointConfigurator.DiscardFaultedMessages(); // an error queue inside the process would fill its memory, and nobody can look into it; HTTP has said why
    }

    // Queue arguments cannot change later: a queue with others has to be drained and deleted first.
    private static void Declare(IRabbitMqReceiveEndpointConfigurator queue)
    {
        queue.SetQuorumQueue();
        queue.SetQueueArgument("x-delivery-limit", DeliveryLimit);
        // A message that leaves by the limit is only removed once the dead-letter queue has confirmed it; this needs reject-publish.
        queue.SetQueueArgument("x-dead-letter-strategy", "at-least-once");
        queue.SetQueueArgument("x-overflow", "reject-publish");
        queue.BindDeadLetterQueue(BusNames.ModerateCommentsDeadLetter, BusNames.ModerateCommentsDeadLetter, deadLetter => deadLetter.SetQuorumQueue());
    }
}
