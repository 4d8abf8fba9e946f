using Moderation.Contracts;
using Moderation.Service.Reviews.Items;
using Moderation.Service.Reviews.Reports;
using Xunit;

using static Moderation.Tests.Service.Reviews.ReviewFixture;

namespace Moderation.Tests.Service.Reviews;

public sealed class ReaderReportsTests
{
    private static readonly CommentReported Report = new() { SiteId = "news", CommentId = "c1", ReporterId = "r1", Reason = "abusive" };

    [Fact]
    public async Task Hold_a_comment_that_the_machine_approved()
    {
        await using var desk = await StartAsync();
        await desk.ApproveByMachineAsync();
        var stands = await TakeAsync(desk, Report);
        Assert.Equal((Outcomes.Flagged, "reader-report", 2, "automatic"), (stands!.Outcome, stands.Reasons.Single().Code, stands.Sequence, stands.DecidedBy));
        Assert.Equal(["c1"], await desk.OpenAsync(new() { Reason = "reader-report" }));
    }

    [Fact]
    public async Task Do_not_hold_a_comment_that_a_moderator_approved_until_it_is_edited()
    {
        await using var desk = await StartAsync();
        await desk.HoldAsync();
        await desk.ActAsync(ReviewActions.Approve);
        Assert.Equal("moderator:anna", (await TakeAsync(desk, Report))!.DecidedBy);
        await desk.ApproveByMachineAsync(revision: 1);
        Assert.Equal(Outcomes.Flagged, (await TakeAsync(desk, Report))!.Outcome);
        Assert.Equal(2, (await desk.Get<ReviewItems>().FindAsync("news", "c1", default))!.Reports.Count);
    }

    [Fact]
    public async Task Hold_what_the_machine_approved_though_a_rejection_of_it_was_taken_back()
    {
        await using var desk = await StartAsync();
        await desk.ApproveByMachineAsync();
        await desk.ActAsync(ReviewActions.Reject, sequence: 1, reason: "spam");
        await desk.ActAsync(ReviewActions.Undo);
        Assert.Equal((Outcomes.Flagged, 4), (await TakeAsync(desk, Report)) is { } held ? (held.Outcome, held.Sequence) : default);
    }

    [Fact]
    public async Task Count_each_reader_once()
    {
        await using var desk = await StartAsync(("Reviews:ReportsToHold", "2"));
        await desk.ApproveByMachineAsync();
        await TakeAsync(desk, Report);
        Assert.Equal(Outcomes.Approved, (await TakeAsync(desk, Report))!.Outcome);
        var held = await TakeAsync(desk, Report with { ReporterId = "r2", Reason = "spam" });
        Assert.Equal("2 reports: abusive, spam", held!.Reasons.Single().Detail);
    }

    [Fact]
    public async Task About_an_older_revision_hold_nothing()
    {
        await using var desk = await StartAsync();
        await desk.ApproveByMachineAsync(revision: 1);
        Assert.Equal(Outcomes.Approved, (await TakeAsync(desk, Report with { Revision = 0 }))!.Outcome);
    }

    [Fact]
    public async Task About_an_unknown_comment_are_not_taken()
    {
        await using var desk = await StartAsync();
        Assert.Null(await TakeAsync(desk, Report));
    }

    private static Task<CommentModerated?> TakeAsync(ReviewFixture desk, CommentReported report) => desk.Get<ReaderReports>().TakeAsync(report, "anonymous", default);
}
