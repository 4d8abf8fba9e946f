using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Reviews;

/// <summary>Moderators' commands and readers' reports over the bus, by a client that knows nothing of MassTransit, on PostgreSQL.</summary>
[Collection(typeof(BrokerCollection))]
public sealed class ReviewCommandTests(ServiceOnBroker road)
{
    private static readonly string Errors = $"{BusNames.ReviewComments}_error";

    [Fact]
    public async Task A_rejection_goes_out_with_moderator_reason_and_note()
    {
        var comment = await HeldAsync();
        await SendAsync(comment, ReviewActions.Reject, reason: "off-topic", note: "not about the match");
        var verdict = (await road.Decisions.CountAboutAsync(comment, 2))[1];
        Assert.Equal($"{comment.SiteId}.rejected", verdict.RoutingKey);
        Assert.Equal(("moderator:anna", 2, "off-topic"),
            (verdict.Decision.DecidedBy, verdict.Decision.Sequence, verdict.Decision.Reasons.Single().Code));
        Assert.Equal("not about the match", verdict.Json.GetProperty("note").GetString());
    }

    [Fact]
    public async Task An_undo_goes_out_as_a_decision_with_a_higher_sequence()
    {
        var comment = await HeldAsync();
        await SendAsync(comment, ReviewActions.Approve);
        await road.Decisions.CountAboutAsync(comment, 2);
        await SendAsync(comment, ReviewActions.Undo);
        var undone = (await road.Decisions.CountAboutAsync(comment, 3))[2].Decision;
        Assert.Equal((Outcomes.Flagged, 3, "media-only"), (undone.Outcome, undone.Sequence, undone.Reasons.Single().Code));
    }

    [Fact]
    public async Task A_command_that_comes_twice_decides_once()
    {
        var comment = await HeldAsync();
        await SendAsync(comment, ReviewActions.Approve);
        await SendAsync(comment, ReviewActions.Approve);
        await road.Decisions.CountAboutAsync(comment, 2);
        await SendAsync(comment, ReviewActions.Note, note: "travels behind them");
        await Eventually.TrueAsync(async () => await road.Stored.NotesAsync(comment) == 1, "the note");
        Assert.Equal(2, (await road.Stored.OfAsync(comment)).Count);
        Assert.Equal(0u, await road.Client.CountAsync(Errors));
    }

    [Fact]
    public async Task A_command_that_comes_too_late_is_put_aside_with_what_happened_instead()
    {
        var comment = await HeldAsync();
        await SendAsync(comment, ReviewActions.Approve, moderator: "anna");
        await road.Decisions.CountAboutAsync(comment, 2);
        await SendAsync(comment, ReviewActions.Reject, reason: "spam", moderator: "ben");
        var refused = await road.Client.TakeAsync(Errors);
        Assert.Contains("anna approved it already", refused.Header("MT-Fault-Message"));
    }

    [Fact]
    public async Task Of_many_who_decide_at_the_same_moment_one_wins()
    {
        var comment = await HeldAsync();
        await Task.WhenAll(Enumerable.Range(0,
            10).Select(number => SendAsync(comment, number % 2 == 0 ? ReviewActions.Approve : ReviewActions.Reject,
            number % 2 == 0 ? null : "spam", moderator: $"m{number}")));
        for (var refusals = 0; refusals < 9; refusals++)
            await road.Client.TakeAsync(Errors);
        Assert.Equal(2, (await road.Stored.OfAsync(comment)).Count);
    }

    [Fact]
    public async Task A_command_that_breaks_the_contract_is_put_aside_with_the_field_named()
    {
        var comment = await HeldAsync();
        await SendAsync(comment, ReviewActions.Reject, reason: "because");
        Assert.Contains("reason must be one of offensive", (await road.Client.TakeAsync(Errors)).Header("MT-Fault-Message"));
        Assert.Single(await road.Stored.OfAsync(comment));
    }

    [Fact]
    public async Task A_report_holds_what_the_machine_approved()
    {
        var comment = AComment.Innocent();
        await road.Client.PublishAsync(comment);
        await road.Decisions.FirstAboutAsync(comment);
        await road.Client.PublishAsync(
            BusNames.CommentReported, new CommentReported { SiteId = comment.SiteId, CommentId = comment.CommentId, Reason = "abusive" });
        var held = (await road.Decisions.CountAboutAsync(comment, 2))[1].Decision;
        Assert.Equal(
            (Outcomes.Flagged, "reader-report", "1 report: abusive"), (held.Outcome, held.Reasons.Single().Code, held.Reasons[0].Detail));
    }

    [Fact]
    public async Task A_report_that_overtakes_its_comment_waits_for_it()
    {
        var comment = AComment.Innocent();
        await road.Client.PublishAsync(
            BusNames.CommentReported, new CommentReported { SiteId = comment.SiteId, CommentId = comment.CommentId });
        await road.Service.Process.SaysAsync(log => log.Contains($"No comment {comment.CommentId} of site {comment.SiteId} is known"),
            "that it does not know the comment yet");
        await road.Client.PublishAsync(comment);
        Assert.Equal(Outcomes.Flagged, (await road.Decisions.CountAboutAsync(comment, 2))[1].Decision.Outcome);
    }

    private async Task<CommentSubmitted> HeldAsync()
    {
        var comment = AComment.Picture();
        await road.Client.PublishAsync(comment);
        await road.Decisions.FirstAboutAsync(comment);
        return comment;
    }

    private Task SendAsync(
        CommentSubmitted comment, string action, string? reason = null, string? note = null, string moderator = "anna") =>
        road.Client.PublishAsync(BusNames.ReviewComment, new ReviewComment
        {
            SiteId = comment.SiteId,
            CommentId = comment.CommentId,
            Revision = comment.Revision,
            Action = action,
            Reason = reason,
            Note = note,
            Moderator = moderator,
        });
}
