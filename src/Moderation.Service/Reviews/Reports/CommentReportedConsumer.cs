using MassTransit;
using Moderation.Contracts;
using Moderation.Service.Messaging;
using Moderation.Service.Reviews.Items;

namespace Moderation.Service.Reviews.Reports;

/// <summary>Readers' reports from the bus.</summary>
public sealed class CommentReportedConsumer(ReaderReports reports) : IConsumer<CommentReported>
{
    public async Task Consume(ConsumeContext<CommentReported> context)
    {
        var report = context.Message;
        var violations = ReportContract.Violations(report);
        if (violations.Count > 0)
            throw new ContractViolationException(violations);
        if (await reports.TakeAsync(report, ReporterOf(context), context.CancellationToken) is null)
            throw new UnknownCommentException(report.SiteId, report.CommentId);
    }

    // Without a reader's id the message's id tells reports apart, so a message that comes twice counts once.
    private static string ReporterOf(ConsumeContext context) => $"message:{context.MessageId ?? Guid.NewGuid():N}";
}

/// <summary>The queue <c>take-reports</c>, bound to the fanout exchange <c>comment-reported</c>.</summary>
public sealed class CommentReportedConsumerDefinition : ConsumerDefinition<CommentReportedConsumer>
{
    private const int Prefetch = 50;

    public CommentReportedConsumerDefinition() => EndpointName = BusNames.TakeReports;

    protected override void ConfigureConsumer(
        IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<CommentReportedConsumer> consumerConfigurator,
        IRegistrationContext context) =>
        endpointConfigurator.Guard<CommentReported>(BusNames.TakeReports, Prefetch);
}
