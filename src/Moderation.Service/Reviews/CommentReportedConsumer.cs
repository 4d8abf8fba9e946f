using MassTransit;
using Moderation.Contracts;
using Moderation.Service.Messaging;

namespace Moderation.Service.Reviews;

/// <summary>What readers report, from the bus.</summary>
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

    // A reader without an id is told from others by the message, so a message that comes twice counts once.
    private static string ReporterOf(ConsumeContext context) => $"message:{context.MessageId ?? Guid.NewGuid():N}";
}
