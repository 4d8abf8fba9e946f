using MassTransit;
using MassTransit.Configuration;
using MassTransit.Serialization;

namespace Moderation.Service.Messaging;

/// <summary>A queue that strangers fill: read strictly, never blocked by one message, nothing lost.</summary>
public static class GuardedQueue
{
    // Every crash of a process counts as a delivery of all that it held. The limit is there for the message that makes the crash.
    private const int DeliveryLimit = 100;

    /// <param name="endpoint">The receive endpoint.</param>
    /// <param name="name">The queue; what cannot be handled lies in <c>_error</c> and <c>_dead-letter</c> beside it.</param>
    /// <param name="prefetch">Deliveries that one process holds.</param>
    /// <param name="refusals">Exceptions that no retry can help.</param>
    public static void Guard<T>(this IReceiveEndpointConfigurator endpoint, string name, int prefetch, params Type[] refusals) where T : class
    {
        endpoint.PrefetchCount = prefetch;
        endpoint.ConcurrentMessageLimit = prefetch;
        // A fault would carry the whole message to an exchange nobody asked for; the error queue has it.
        endpoint.PublishFaults = false;
        // Strangers send no MassTransit headers and not always a content type.
        endpoint.AddDeserializer(new StrictDeserializer<T>(new SystemTextJsonMessageSerializerFactory()));
        endpoint.AddDeserializer(new StrictDeserializer<T>(new SystemTextJsonRawMessageSerializerFactory(RawSerializerOptions.AnyMessageType)), isDefault: true);
        endpoint.UseMessageRetry(retry =>
        {
            retry.Exponential(6, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(20), TimeSpan.FromMilliseconds(500));
            retry.Ignore([typeof(ContractViolationException), .. refusals]);
        });
        if (endpoint is IRabbitMqReceiveEndpointConfigurator queue)
            Declare(queue, $"{name}_dead-letter");
        else
            endpoint.DiscardFaultedMessages(); // an error queue inside the process would fill its memory, and nobody can look into it; HTTP has said why
    }

    // Queue arguments cannot change later: a queue with others has to be drained and deleted first.
    private static void Declare(IRabbitMqReceiveEndpointConfigurator queue, string deadLetterQueue)
    {
        queue.SetQuorumQueue();
        queue.SetQueueArgument("x-delivery-limit", DeliveryLimit);
        // A message that leaves by the limit is only removed once the dead-letter queue has confirmed it; this needs reject-publish.
        queue.SetQueueArgument("x-dead-letter-strategy", "at-least-once");
        queue.SetQueueArgument("x-overflow", "reject-publish");
        queue.BindDeadLetterQueue(deadLetterQueue, deadLetterQueue, deadLetter => deadLetter.SetQuorumQueue());
    }
}
