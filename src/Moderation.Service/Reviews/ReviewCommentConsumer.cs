using MassTransit;
using Moderation.Contracts;
using Moderation.Service.Access;
using Moderation.Service.Messaging;

namespace Moderation.Service.Reviews;

/// <summary>Moderators' commands from desks that people already have. Whoever may publish to the broker is trusted with the moderator's name.</summary>
public sealed class ReviewCommentConsumer(ReviewDesk desk) : IConsumer<ReviewComment>
{
    public const string Via = "bus";

    public async Task Consume(ConsumeContext<ReviewComment> context)
    {
        var command = context.Message;
        var violations = ReviewContract.Violations(command);
        if (violations.Count > 0)
            throw new ContractViolationException(violations);
        var reviewer = new Reviewer(command.Moderator!, IsAdministrator: false, Sites: null, Via);
        var result = await desk.ActAsync(command, reviewer, context.CancellationToken);
        if (result.Answer == ReviewAnswer.Unknown)
            throw new UnknownCommentException(command.SiteId, command.CommentId);
        if (result.Answer != ReviewAnswer.Done)
            throw new ReviewRefusedException(result.Problem!);
    }
}
