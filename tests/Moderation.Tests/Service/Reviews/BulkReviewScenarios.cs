using Moderation.Contracts;
using Moderation.Service.Reviews.Acts;
using Moderation.Tests.Service.Storage;
using Xunit;

using static Moderation.Tests.Service.Reviews.ReviewFixture;

namespace Moderation.Tests.Service.Reviews;

/// <summary>Acts on many comments, whatever the store.</summary>
public abstract class BulkReviewScenarios(StoreFixture store) : StoreScenarios(store)
{
    private static readonly BulkSelection LikeTheFirst = new() { NearDuplicatesOf = new("news", "m0") };

    private ReviewFixture _desk = null!;

    private BulkReview Bulk => _desk.Get<BulkReview>();

    protected override async Task ArrangeAsync()
    {
        _desk = new(await Store.ServiceAsync());
        string[] names = ["Miller", "Smith", "Jones", "Brown"];
        for (var i = 0; i < names.Length; i++)
            await _desk.HoldAsync($"m{i}", body: Campaign(names[i], i));
        await _desk.HoldAsync("other", body: "Buy the best cheap watches from our shop, free delivery this week only");
    }

    [Fact]
    public async Task Decides_a_campaign_in_one_act_and_nothing_else()
    {
        var preview = await Bulk.PreviewAsync(LikeTheFirst, Anna, default);
        Assert.Equal((4, 4), (preview.Count, preview.Sample.Count));
        var result = await Bulk.ResolveAsync(LikeTheFirst, Rejection(), preview.Count, Anna, default);
        Assert.Equal((4, 0), (result.Resolved, result.Refused.Count));
        Assert.Equal(["other"], await _desk.OpenAsync());
        Assert.Equal("moderator:anna", (await _desk.HistoryAsync("m3"))[^1].DecidedBy);
    }

    [Fact]
    public async Task Does_nothing_when_the_number_has_changed()
    {
        var result = await Bulk.ResolveAsync(LikeTheFirst, Rejection(), 3, Anna, default);
        Assert.Equal((4, 0), (result.Count, result.Resolved));
        Assert.NotNull(result.Problem);
        Assert.Equal(5, (await _desk.OpenAsync()).Count);
    }

    [Fact]
    public async Task Decides_a_score_band_and_leaves_alone_what_somebody_else_is_at()
    {
        await _desk.ActAsync(ReviewActions.Claim, Ben, id: "m2");
        var band = new BulkSelection { Filter = new() { Score = "spam", From = 0.85 } };
        var result = await Bulk.ResolveAsync(band, Rejection(), 5, Anna, default);
        Assert.Equal(4, result.Resolved);
        Assert.Equal("m2", result.Refused.Single().CommentId);
        Assert.Equal(["m2"], await _desk.OpenAsync());
    }

    private static string Campaign(string name, int number) =>
        $"I lost everything to a fake broker, but Mr. {name} got back my {number * 7} bitcoin in two days, write to him at http://recover{number}.example/contact today";

    [Fact]
    public async Task Is_taken_back_as_far_as_it_still_stands()
    {
        var result = await Bulk.ResolveAsync(LikeTheFirst, Rejection(), 4, Anna, default);
        await _desk.HoldAsync("m1", revision: 1, body: "edited since");
        var undone = await Bulk.UndoAsync(result.DecidedAt!.Value, Anna, default);
        Assert.Equal((3, "m1"), (undone.Resolved, undone.Refused.Single().CommentId));
        Assert.Equal(5, (await _desk.OpenAsync()).Count);
        Assert.Equal(0, (await Bulk.UndoAsync(result.DecidedAt.Value, Ben, default)).Count);
    }

    [Fact]
    public async Task Is_taken_back_on_the_sites_of_whoever_takes_it_back_and_nowhere_else()
    {
        var result = await Bulk.ResolveAsync(LikeTheFirst, Rejection(), 4, Anna, default);
        var undone = await Bulk.UndoAsync(result.DecidedAt!.Value, Anna with { Sites = ["sports"] }, default);
        Assert.Equal((0, 0), (undone.Count, undone.Refused.Count));
    }

    private static ReviewComment Rejection() =>
        new() { SiteId = "-", CommentId = "-", Revision = 0, Action = ReviewActions.Reject, Reason = "spam", Moderator = "anna" };
}
