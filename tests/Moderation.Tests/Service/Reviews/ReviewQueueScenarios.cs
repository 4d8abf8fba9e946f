using Moderation.Contracts;
using Moderation.Service.Decisions;
using Moderation.Service.Reviews.Items;
using Moderation.Tests.Service.Storage;
using Xunit;

using static Moderation.Tests.Service.Reviews.ReviewFixture;

namespace Moderation.Tests.Service.Reviews;

/// <summary>What the queue shows, whatever the store.</summary>
public abstract class ReviewQueueScenarios(StoreFixture store) : StoreScenarios(store)
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 1, 8, 0, 0, TimeSpan.Zero);

    private ReviewFixture _desk = null!;

    protected override async Task ArrangeAsync()
    {
        _desk = new(await Store.ServiceAsync());
        await _desk.HoldAsync("link", code: "links", spam: 0.1, at: Morning, body: "See the archive");
        await _desk.HoldAsync("toxic-late", code: "toxicity", toxicity: 0.8, spam: 0, at: Morning.AddHours(2), body: "You pathetic liar");
        await _desk.HoldAsync("toxic-early", code: "toxicity", toxicity: 0.7, spam: 0, at: Morning.AddHours(1), body: "What a fool",
            author: new() { Name = "Zoë" });
        await _desk.HoldAsync("worst", code: "threat", toxicity: 0.5, spam: 0, at: Morning.AddHours(3), body: "Worst of all");
        await _desk.HoldAsync("spam", spam: 0.9, at: Morning.AddHours(4), site: "sports");
        await _desk.ApproveByMachineAsync("fine");
    }

    [Fact]
    public async Task Comes_by_severity_and_then_by_age() =>
        Assert.Equal(["worst", "toxic-early", "toxic-late", "spam", "link"], await _desk.OpenAsync());

    [Fact]
    public async Task Goes_on_where_the_last_stretch_ended()
    {
        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = await _desk.Queue.ListAsync(new(), Anna, after, 2, default);
            seen.AddRange(page.Entries.Select(entry => entry.CommentId));
            after = page.Next;
        }
        while (after is not null);
        Assert.Equal(["worst", "toxic-early", "toxic-late", "spam", "link"], seen);
    }

    [Fact]
    public async Task Shows_what_is_settled_the_newest_first_and_loses_none_between_two_stretches()
    {
        foreach (var id in new[] { "c", "a", "b" })
            await _desk.HoldAsync(id, outcome: Outcomes.Rejected, at: Morning);
        await _desk.HoldAsync("newest", outcome: Outcomes.Rejected, at: Morning.AddMinutes(1));
        var first = await _desk.Queue.ListAsync(new() { Outcome = Outcomes.Rejected }, Anna, null, 2, default);
        var second = await _desk.Queue.ListAsync(new() { Outcome = Outcomes.Rejected }, Anna, first.Next, 2, default);
        Assert.Equal(["newest", "c", "b", "a"], first.Entries.Concat(second.Entries).Select(entry => entry.CommentId));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task Shows_all_that_a_line_needs()
    {
        var entry = (await _desk.Queue.ListAsync(new() { Search = "zoë" }, Anna, null, 10, default)).Entries.Single();
        Assert.Equal(("news", "toxic-early", 0, 1, Outcomes.Flagged),
            (entry.SiteId, entry.CommentId, entry.Revision, entry.Sequence, entry.Outcome));
        Assert.Equal((Severity.High, "toxicity", Morning.AddHours(1)), (entry.Severity, entry.ReasonCodes.Single(), entry.Since));
        Assert.Equal((0.7, 0.0), (Math.Round(entry.Toxicity!.Value, 6), entry.Spam));
        Assert.Equal(("What a fool", "Zoë", "zoë", null), (entry.Excerpt, entry.AuthorName, entry.AuthorKey, entry.ClaimedBy));
    }

    [Fact]
    public async Task Is_narrowed_by_site_reason_band_outcome_search_and_author()
    {
        Assert.Equal(["spam"], await _desk.OpenAsync(new() { Site = "sports" }));
        Assert.Equal(["link"], await _desk.OpenAsync(new() { Reason = "links" }));
        Assert.Equal(["toxic-early", "toxic-late"], await _desk.OpenAsync(new() { Score = "toxicity", From = 0.6, To = 0.9 }));
        Assert.Equal(["fine"], await _desk.OpenAsync(new() { Outcome = Outcomes.Approved }));
        Assert.Equal(["toxic-late"], await _desk.OpenAsync(new() { Search = "pathetic" }));
        Assert.Equal(["toxic-early"], await _desk.OpenAsync(new() { Search = "zoë" }));
        Assert.Equal(["link"], await _desk.OpenAsync(new() { Search = "link" }));
        Assert.Equal(["toxic-early"], await _desk.OpenAsync(new() { Author = "zoë" }));
    }

    [Theory]
    [InlineData("%' OR 1=1 --")]
    [InlineData("\"unbalanced ' & | ! :* <->")]
    [InlineData("\0")]
    public async Task Takes_any_text_for_a_search(string search) => Assert.Empty(await _desk.OpenAsync(new() { Search = search }));

    [Fact]
    public async Task Shows_a_moderator_their_own_sites_only()
    {
        Assert.Equal(["spam"], await _desk.OpenAsync(reviewer: Anna with { Sites = ["sports"] }));
        Assert.Empty(await _desk.OpenAsync(reviewer: Anna with { Sites = [] }));
        Assert.Equal(["sports"], (await _desk.Queue.OpenBySiteAsync(Anna with { Sites = ["sports"] }, default)).Keys);
    }

    [Fact]
    public async Task Counts_what_it_lists()
    {
        Assert.Equal(5, await _desk.Queue.CountAsync(new(), Anna, default));
        Assert.Equal(3, await _desk.Queue.CountAsync(new(), Anna, 3, default));
        Assert.Equal(new Dictionary<string, int> { ["news"] = 4, ["sports"] = 1 }, await _desk.Queue.OpenBySiteAsync(Anna, default));
    }

    [Fact]
    public async Task Shows_the_parent_and_the_authors_record_with_an_item()
    {
        var author = new CommentAuthor { Id = "u1" };
        await _desk.HoldAsync("earlier", outcome: Outcomes.Approved, author: author, body: "An earlier one");
        await _desk.HoldAsync("shown", author: author, body: "This one");
        var item = await _desk.Get<ReviewItems>().FindAsync("news", "shown", default);
        Assert.Equal((1, 0, 0), (item!.Author!.Approved, item.Author.Flagged, item.Author.Rejected));
        Assert.Equal("An earlier one", item.Author.LastFive.Single().Excerpt);
    }
}
