using Moderation.Contracts;
using Moderation.Service.Reviews.Items;
using Moderation.Service.Reviews.Reports;
using Moderation.Tests.Service.Storage;
using Xunit;

namespace Moderation.Tests.Service.Reviews;

/// <summary>What readers' reports do, whatever the store.</summary>
public abstract class ReaderReportsScenarios(StoreFixture store) : StoreScenarios(store)
{
    private ReviewFixture _desk = null!;

    protected override async Task ArrangeAsync() => _desk = new(await Store.ServiceAsync());

    private static readonly CommentReported Report = new() { SiteId = "news", CommentId = "c1", ReporterId = "r1", Reason = "abusive" };

    [Fact]
    public async Task Hold_a_comment_that_the_machine_approved()
    {
        await _desk.ApproveByMachineAsync();
        var stands = await TakeAsync(Report);
        Assert.Equal((Outcomes.Flagged, "reader-report", 2, "automatic"),
            (stands!.Outcome, stands.Reasons.Single().Code, stands.Sequence, stands.DecidedBy));
        Assert.Equal(["c1"], await _desk.OpenAsync(new() { Reason = "reader-report" }));
    }

    [Fact]
    public async Task Do_not_hold_a_comment_that_a_moderator_approved_until_it_is_edited()
    {
        await _desk.HoldAsync();
        await _desk.ActAsync(ReviewActions.Approve);
        Assert.Equal("moderator:anna", (await TakeAsync(Report))!.DecidedBy);
        await _desk.ApproveByMachineAsync(revision: 1);
        Assert.Equal(Outcomes.Flagged, (await TakeAsync(Report))!.Outcome);
        Assert.Equal(2, (await _desk.Get<ReviewItems>().FindAsync("news", "c1", default))!.Reports.Count);
    }

    [Fact]
    public async Task Hold_what_the_machine_approved_though_a_rejection_of_it_was_taken_back()
    {
        await _desk.ApproveByMachineAsync();
        await _desk.ActAsync(ReviewActions.Reject, sequence: 1, reason: "spam");
        await _desk.ActAsync(ReviewActions.Undo);
        Assert.Equal((Outcomes.Flagged, 4), (await TakeAsync(Report)) is { } held ? (held.Outcome, held.Sequence) : default);
    }

    [Fact]
    public async Task Count_each_reader_once()
    {
        await using var service = await Store.StartAsync(("Reviews:ReportsToHold", "2"));
        _desk = new(service);
        await _desk.ApproveByMachineAsync();
        await TakeAsync(Report);
        Assert.Equal(Outcomes.Approved, (await TakeAsync(Report))!.Outcome);
        var held = await TakeAsync(Report with { ReporterId = "r2", Reason = "spam" });
        Assert.Equal("2 reports: abusive, spam", held!.Reasons.Single().Detail);
    }

    [Fact]
    public async Task About_an_older_revision_hold_nothing()
    {
        await _desk.ApproveByMachineAsync(revision: 1);
        Assert.Equal(Outcomes.Approved, (await TakeAsync(Report with { Revision = 0 }))!.Outcome);
    }

    [Fact]
    public async Task About_an_unknown_comment_are_not_taken()
    {
        Assert.Null(await TakeAsync(Report));
    }

    private Task<CommentModerated?> TakeAsync(CommentReported report) => _desk.Get<ReaderReports>().TakeAsync(report, "anonymous", default);
}
