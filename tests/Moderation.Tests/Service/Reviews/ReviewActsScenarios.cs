using Moderation.Contracts;
using Moderation.Service.Reviews.Acts;
using Moderation.Service.Reviews.Items;
using Moderation.Tests.Service.Storage;
using Xunit;

using static Moderation.Tests.Service.Reviews.ReviewFixture;

namespace Moderation.Tests.Service.Reviews;

/// <summary>What moderators do to a comment, whatever the store.</summary>
public abstract class ReviewActsScenarios(StoreFixture store) : StoreScenarios(store)
{
    private ReviewFixture _desk = null!;

    protected override async Task ArrangeAsync() => _desk = new(await Store.ServiceAsync());

    [Fact]
    public async Task A_rejection_stands_with_moderator_reason_and_note_and_leaves_the_queue()
    {
        await _desk.HoldAsync();
        var result = await _desk.ActAsync(ReviewActions.Reject, reason: "advertisement", note: "the fourth today");
        Assert.Equal(ReviewAnswer.Done, result.Answer);
        var stands = (await _desk.HistoryAsync())[^1];
        Assert.Equal(("moderator:anna", Outcomes.Rejected, "advertisement", "the fourth today", 2),
            (stands.DecidedBy, stands.Outcome, stands.Reasons.Single().Code, stands.Note, stands.Sequence));
        Assert.Empty(await _desk.OpenAsync());
    }

    [Fact]
    public async Task A_verdict_keeps_scores_model_and_policy_of_what_it_decides()
    {
        var held = await _desk.HoldAsync();
        var stands = (await _desk.ActAsync(ReviewActions.Approve)).Standing!;
        Assert.Equal((held.Model, held.Policy), (stands.Model, stands.Policy));
        Assert.Equal(held.Scores, stands.Scores);
        Assert.Empty(stands.Reasons);
        Assert.NotEqual(held.DecisionId, stands.DecisionId);
    }

    [Fact]
    public async Task Of_two_who_decide_the_second_sees_what_happened()
    {
        var held = await _desk.HoldAsync();
        await _desk.ActAsync(ReviewActions.Approve, Anna, sequence: held.Sequence);
        var second = await _desk.ActAsync(ReviewActions.Reject, Ben, sequence: held.Sequence, reason: "spam");
        Assert.Equal(ReviewAnswer.Conflict, second.Answer);
        Assert.Contains("anna approved", second.Problem);
        Assert.Equal(Outcomes.Approved, second.Standing!.Outcome);
        Assert.Equal(2, (await _desk.HistoryAsync()).Count);
    }

    [Fact]
    public async Task Many_who_decide_at_once_leave_one_verdict()
    {
        var held = await _desk.HoldAsync();
        var results = await Task.WhenAll(Enumerable.Range(0,
            20).Select(i => _desk.ActAsync(ReviewActions.Approve, Anna with { Id = $"m{i}" }, sequence: held.Sequence)));
        Assert.Single(results, result => result.Answer == ReviewAnswer.Done);
        Assert.Equal(2, (await _desk.HistoryAsync()).Count);
    }

    [Fact]
    public async Task A_verdict_on_a_replaced_revision_is_refused_with_the_new_one()
    {
        await _desk.HoldAsync();
        await _desk.HoldAsync(revision: 1, body: "Buy now, edited");
        var late = await _desk.ActAsync(ReviewActions.Approve, revision: 0);
        Assert.Equal(ReviewAnswer.Conflict, late.Answer);
        Assert.Contains("revision 1", late.Problem);
        Assert.Equal(1, late.Standing!.Revision);
    }

    [Fact]
    public async Task The_same_command_twice_changes_nothing_the_second_time()
    {
        await _desk.HoldAsync();
        var first = await _desk.ActAsync(ReviewActions.Reject, reason: "spam");
        var second = await _desk.ActAsync(ReviewActions.Reject, reason: "spam");
        Assert.Equal(ReviewAnswer.Done, second.Answer);
        Assert.Equal(first.Standing!.DecisionId, second.Standing!.DecisionId);
    }

    [Fact]
    public async Task An_undo_brings_back_what_stood_before_to_its_place_in_the_queue()
    {
        await _desk.HoldAsync("a", at: new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero));
        await _desk.HoldAsync("b", at: new(2026, 11, 2, 0, 0, 0, TimeSpan.Zero));
        await _desk.ActAsync(ReviewActions.Reject, id: "a", reason: "spam");
        var undone = await _desk.ActAsync(ReviewActions.Undo, id: "a");
        Assert.Equal((Outcomes.Flagged, 3, "spam"), (undone.Standing!.Outcome, undone.Standing.Sequence, undone.Standing.Reasons[0].Code));
        Assert.Equal(["a", "b"], await _desk.OpenAsync());
        Assert.Equal(ReviewAnswer.Done, (await _desk.ActAsync(ReviewActions.Undo, id: "a")).Answer); // the same again
        Assert.Equal(3, (await _desk.HistoryAsync("a")).Count);
    }

    [Fact]
    public async Task Only_the_moderator_or_an_administrator_takes_a_verdict_back()
    {
        await _desk.HoldAsync();
        await _desk.ActAsync(ReviewActions.Approve, Anna);
        Assert.Equal(ReviewAnswer.Conflict, (await _desk.ActAsync(ReviewActions.Undo, Ben)).Answer);
        Assert.Equal(ReviewAnswer.Done, (await _desk.ActAsync(ReviewActions.Undo, Chief)).Answer);
    }

    [Fact]
    public async Task What_the_machine_decided_cannot_be_taken_back()
    {
        await _desk.HoldAsync();
        Assert.Equal(ReviewAnswer.Conflict, (await _desk.ActAsync(ReviewActions.Undo)).Answer);
    }

    [Fact]
    public async Task A_claim_keeps_others_away_until_it_is_released()
    {
        await _desk.HoldAsync();
        await _desk.ActAsync(ReviewActions.Claim, Anna);
        var other = await _desk.ActAsync(ReviewActions.Approve, Ben);
        Assert.Equal(ReviewAnswer.Conflict, other.Answer);
        Assert.Contains("anna", other.Problem);
        Assert.Equal("anna", (await _desk.Queue.ListAsync(new(), Ben, null, 10, default)).Entries.Single().ClaimedBy);
        var claim = (await _desk.Get<ReviewItems>().FindAsync("news", "c1", default))!.Claim!;
        Assert.InRange(claim.LeasedUntil, TimeProvider.System.GetUtcNow(), TimeProvider.System.GetUtcNow().AddMinutes(10));
        await _desk.ActAsync(ReviewActions.Release, Anna);
        Assert.Equal(ReviewAnswer.Done, (await _desk.ActAsync(ReviewActions.Approve, Ben)).Answer);
    }

    [Fact]
    public async Task Approved_by_a_moderator_the_same_revision_is_not_judged_again_and_an_edit_is()
    {
        await _desk.HoldAsync();
        await _desk.ActAsync(ReviewActions.Approve);
        Assert.Equal("moderator:anna", (await _desk.HoldAsync()).DecidedBy);
        Assert.Equal(Outcomes.Flagged, (await _desk.HoldAsync(revision: 1, body: "edited")).Outcome);
        Assert.Equal(["c1"], await _desk.OpenAsync());
    }

    [Fact]
    public async Task A_moderator_of_other_sites_may_not()
    {
        await _desk.HoldAsync();
        var result = await _desk.ActAsync(ReviewActions.Approve, Anna with { Sites = ["sports"] });
        Assert.Equal(ReviewAnswer.Forbidden, result.Answer);
        Assert.Single(await _desk.HistoryAsync());
    }

    [Fact]
    public async Task A_note_is_kept_once_and_decides_nothing()
    {
        await _desk.HoldAsync();
        await _desk.ActAsync(ReviewActions.Note, note: "ask the editor");
        await _desk.ActAsync(ReviewActions.Note, note: "ask the editor");
        var item = await _desk.Get<ReviewItems>().FindAsync("news", "c1", default);
        Assert.Equal(("anna", "ask the editor"), (item!.Notes.Single().Moderator, item.Notes[0].Body));
        Assert.InRange(item.Notes[0].WrittenAt, TimeProvider.System.GetUtcNow().AddMinutes(-1), TimeProvider.System.GetUtcNow());
        Assert.True(item.IsOpen);
    }
}
