using MassTransit;
using Moderation.Contracts;
using Moderation.Service.Messaging;

namespace Moderation.Service.Reviews;

/// <summary>The queue <c>take-reports</c>, bound to the fanout exchange <c>comment-reported</c>.</summary>
public sealed class CommentReportedConsumerDefinition : ConsumerDefinition<CommentReportedConsumer>
{
    private const int Prefetch = 50;

    public CommentReportedConsumerDefinition() => EndpointName = BusNames.TakeReports;

    protected override void ConfigureConsumer(
        IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<CommentReportedConsumer> consumerConfigurator, IRegistrationContext context) =>
        endpointConfigurator.Guard<CommentReported>(BusNames.TakeReports, Prefetch);
}
