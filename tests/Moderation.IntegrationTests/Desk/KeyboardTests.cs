using Moderation.Contracts;
using Moderation.IntegrationTests.Browser;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Xunit;

namespace Moderation.IntegrationTests.Desk;

[Collection(typeof(DeskCollection))]
public sealed class KeyboardTests(SharedDesk shared)
{
    private const int Comments = 100;

    private readonly string _site = AComment.NewSite();
    private readonly Dictionary<string, Expected> _expected = [];

    /// <param name="Reason">Of a rejection.</param>
    /// <param name="Sequence">1 was the machine.</param>
    private sealed record Expected(string Outcome, string? Reason, int Sequence);

    [Fact]
    public async Task Clears_a_hundred_comments_with_keys_alone_and_every_verdict_is_published()
    {
        var comments = await HeldAsync(Comments);
        await using var visit = await shared.SignedIn.VisitAsync(BrowserLook.Wide);
        var desk = new DeskPage(visit);
        await desk.OpenSiteAsync(_site);
        Assert.StartsWith($"{Comments} ", await visit.Page.Locator("#found").InnerTextAsync(), StringComparison.Ordinal);

        for (var number = 0; number < Comments; number++)
            await DecideAsync(desk, number);

        Assert.Equal(comments.Select(comment => comment.CommentId).Order(), _expected.Keys.Order());
        await Eventually.TrueAsync(() => comments.All(IsPublished), "every verdict on the bus");
        Assert.All(comments,
            comment => Assert.Equal(_expected[comment.CommentId].Sequence,
            shared.Decisions.About(comment).Select(found => found.Decision.DecisionId).Distinct().Count()));
        Findings.AssertNone(visit.Troubles);
    }

    [Fact]
    public async Task Shows_the_next_comment_while_the_verdict_on_the_one_before_is_still_on_its_way()
    {
        var comments = await HeldAsync(2);
        await using var visit = await shared.SignedIn.VisitAsync(BrowserLook.Wide);
        var way = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/api/reviews", async route =>
        {
            await way.Task;
            await route.ContinueAsync();
        });
        var desk = new DeskPage(visit);
        await desk.OpenSiteAsync(_site);
        var current = await desk.CurrentCommentIdAsync();
        var first = comments.Single(comment => comment.CommentId == current);
        await desk.ApproveAsync();
        Assert.NotEqual(first.CommentId, await desk.CurrentCommentIdAsync());
        Assert.Single(shared.Decisions.About(first));
        way.SetResult();
        Assert.Equal(Outcomes.Approved, (await shared.Decisions.LastAboutAsync(first, 2)).Outcome);
        Findings.AssertNone(visit.Troubles);
    }

    // Mostly approvals, some rejections for every reason that has a digit, and now and then a change of mind.
    private async Task DecideAsync(DeskPage desk, int number)
    {
        var id = await desk.CurrentCommentIdAsync();
        if (number % 10 == 9)
        {
            await desk.ApproveAsync();
            await desk.UndoAsync(id);
        }
        var sequence = number % 10 == 9 ? 4 : 2;
        if (number % 3 == 0)
        {
            var key = number / 3 % 10;
            await desk.RejectAsync(key);
            _expected[id] = new(Outcomes.Rejected, RejectionReasons.All[key == 0 ? 9 : key - 1], sequence);
        }
        else
        {
            await desk.ApproveAsync();
            _expected[id] = new(Outcomes.Approved, null, sequence);
        }
    }

    private bool IsPublished(CommentSubmitted comment) =>
        shared.Decisions.About(comment).Select(found => found.Decision).MaxBy(decision => decision.Sequence) is { } last
        && last.DecidedBy == $"moderator:{SignedIn.Administrator}"
        && _expected[comment.CommentId] == new Expected(last.Outcome, last.Reasons.SingleOrDefault()?.Code, last.Sequence);

    private async Task<IReadOnlyList<CommentSubmitted>> HeldAsync(int count)
    {
        var comments = Enumerable.Range(0, count)
            .Select(number => AComment.Picture(_site,
            $"c-{number:000}") with
            { Body = $"comment image?resize=1140%2C641&ssl={number}" }).ToList();
        await shared.Client.PublishAllAsync(comments);
        await Eventually.TrueAsync(() => comments.All(comment => shared.Decisions.About(comment).Any(found => found.Decision.Outcome == Outcomes.Flagged)), "all comments held");
        return comments;
    }
}
