using MassTransit;
using MassTransit.Configuration;

namespace Moderation.Service.Messaging;

/// <summary>A queue that strangers publish to: it is read strictly, one message cannot block it, and nothing is lost.</summary>
public static class GuardedQueue
{
    // A crash counts as a delivery of every message the process held. The limit is for the message that causes the crash.
    private const int DeliveryLimit = 100;

    /// <param name="endpoint">The receive endpoint.</param>
    /// <param name="name">The queue; what cannot be handled goes to <c>_error</c> and <c>_dead-letter</c> beside it.</param>
    /// <param name="prefetch">Deliveries one process holds at a time.</param>
    /// <param name="refusals">Exceptions that a retry cannot help.</param>
    public static void Guard<T>(
        this IReceiveEndpointConfigurator endpoint, string name, int prefetch, params Type[] refusals) where T : class
    {
        endpoint.PrefetchCount = prefetch;
        endpoint.ConcurrentMessageLimit = prefetch;
        // A published fault would copy the whole message to an exchange nobody asked for; the error queue has it already.
        endpoint.PublishFaults = false;
        // Strangers send no MassTransit headers, and not always a content type.
        endpoint.AddDeserializer(new StrictDeserializer<T>(new SystemTextJsonMessageSerializerFactory()));
        endpoint.AddDeserializer(
            new StrictDeserializer<T>(new SystemTextJsonRawMessageSerializerFactory(RawSerializerOptions.AnyMessageType)), isDefault: true);
        endpoint.UseMessageRetry(retry =>
        {
            retry.Exponential(6, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(20), TimeSpan.FromMilliseconds(500));
            retry.Ignore([typeof(ContractViolationException), .. refusals]);
        });
        if (endpoint is IRabbitMqReceiveEndpointConfigurator queue)
            Declare(queue, $"{name}_dead-letter");
        else
            // an error queue in memory would only grow, and nobody could read it; the HTTP answer has said why
            endpoint.DiscardFaultedMessages();
    }

    // Queue arguments cannot change later: an existing queue with other arguments has to be drained and deleted first.
    private static void Declare(IRabbitMqReceiveEndpointConfigurator queue, string deadLetterQueue)
    {
        queue.SetQuorumQueue();
        queue.SetQueueArgument("x-delivery-limit", DeliveryLimit);
        // A message over the limit is removed only once the dead-letter queue has confirmed it; this needs reject-publish.
        queue.SetQueueArgument("x-dead-letter-strategy", "at-least-once");
        queue.SetQueueArgument("x-overflow", "reject-publish");
        queue.BindDeadLetterQueue(deadLetterQueue, deadLetterQueue, deadLetter => deadLetter.SetQuorumQueue());
    }
}
