using MassTransit;
using Moderation.Contracts;
using RabbitMQ.Client;

namespace Moderation.Service.Decisions;

/// <summary>
/// Decisions on the bus: plain JSON to a topic exchange, so that any language can bind to <c>*.flagged</c> or <c>mysite.#</c>.
/// </summary>
public static class DecisionMessages
{
    public static void UseDecisionMessages(this IRabbitMqBusFactoryConfigurator bus)
    {
        bus.Message<CommentModerated>(message => message.SetEntityName(BusNames.CommentModerated));
        bus.Publish<CommentModerated>(publish => publish.ExchangeType = ExchangeType.Topic);
        bus.Send<CommentModerated>(
            send => send.UseRoutingKeyFormatter(decision => $"{decision.Message.SiteId}.{decision.Message.Outcome}"));
    }
}
