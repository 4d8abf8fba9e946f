using Moderation.Contracts;
using Moderation.Service.Reviews.Acts;
using Moderation.Tests.Service.Storage;
using Xunit;

namespace Moderation.Tests.Service.Reviews;

/// <summary>What a moderator decided about a body holds for the same body under a higher revision.</summary>
public abstract class KeptVerdictScenarios(StoreFixture store) : StoreScenarios(store)
{
    private ReviewFixture _desk = null!;

    protected override async Task ArrangeAsync() => _desk = new(await Store.ServiceAsync());

    [Fact]
    public async Task A_rejected_comment_that_comes_again_unchanged_stays_rejected()
    {
        await _desk.ApproveByMachineAsync();
        await _desk.ActAsync(ReviewActions.Reject, sequence: 1, reason: "hate-speech");
        foreach (var revision in new[] { 1, 2 })
        {
            var again = await _desk.ApproveByMachineAsync(revision: revision);
            Assert.Equal((Outcomes.Rejected, "hate-speech", revision, revision + 2, "automatic"),
                (again.Outcome, again.Reasons.Single().Code, again.Revision, again.Sequence, again.DecidedBy));
        }

        Assert.Equal([0, 0, 1, 2], (await _desk.HistoryAsync()).Select(decision => decision.Revision));
        Assert.Equal(ReviewAnswer.Done, (await _desk.ActAsync(ReviewActions.Approve, sequence: 4, revision: 2)).Answer);
    }

    [Fact]
    public async Task An_edited_comment_is_judged_anew()
    {
        await _desk.HoldAsync();
        await _desk.ActAsync(ReviewActions.Reject, reason: "spam");
        Assert.Equal(Outcomes.Approved, (await _desk.ApproveByMachineAsync(revision: 1)).Outcome);
    }

    [Fact]
    public async Task The_same_body_under_another_name_or_address_is_judged_anew()
    {
        var author = new CommentAuthor { Name = "Ann", Url = "https://ann.example", IpAddress = "192.0.2.1" };
        await _desk.HoldAsync(author: author);
        await _desk.ActAsync(ReviewActions.Approve);
        var again = await _desk.HoldAsync(revision: 1, author: author with { IpAddress = "192.0.2.2" });
        var renamed = await _desk.HoldAsync(revision: 2, author: author with { Name = "Cheap Pills" });
        await _desk.ActAsync(ReviewActions.Approve, revision: 2, sequence: renamed.Sequence);
        var moved = await _desk.HoldAsync(revision: 3, author: author with { Name = "Cheap Pills", Url = "https://pills.example" });

        Assert.Equal(
            [Outcomes.Approved, Outcomes.Flagged, Outcomes.Flagged], new[] { again, renamed, moved }.Select(decision => decision.Outcome));
    }

    [Fact]
    public async Task What_the_machine_decided_is_decided_anew()
    {
        await _desk.HoldAsync();
        Assert.Equal(2, (await _desk.HoldAsync(revision: 1)).Sequence);
        await _desk.ActAsync(ReviewActions.Reject, revision: 1, reason: "spam");
        await _desk.ActAsync(ReviewActions.Undo, revision: 1);
        var again = await _desk.HoldAsync(revision: 2, code: "links");
        Assert.Equal((Outcomes.Flagged, "links"), (again.Outcome, again.Reasons.Single().Code));
    }
}
