using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Reviews;

/// <summary>The review desk's HTTP API on PostgreSQL.</summary>
[Collection(typeof(BrokerCollection))]
public sealed class ReviewApiTests(ServiceOnBroker road) : IAsyncLifetime
{
    private Moderator _desk = null!;

    public async ValueTask InitializeAsync() => _desk = await Moderator.SignInAsync(road.Service);

    [Fact]
    public async Task Tells_all_but_one_of_many_who_decide_at_once_what_the_one_decided()
    {
        for (var round = 0; round < 10; round++)
        {
            var comment = await HeldAsync();
            var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => _desk.ActAsync(new()
            {
                SiteId = comment.SiteId,
                CommentId = comment.CommentId,
                Revision = 0,
                Action = ReviewActions.Reject,
                Reason = RejectionReasons.All[number], // each another, or it would be the same verdict twice
            })));
            Assert.Equal(
                [HttpStatusCode.OK, .. Enumerable.Repeat(HttpStatusCode.Conflict, 9)], answers.Select(answer => answer.StatusCode).Order());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&reason=media-only")]
    [InlineData("&outcome=flagged&search=%22comment+image%22")]
    [InlineData("&search=person")]
    [InlineData("&article=NATO+and+China+trade+accusations+over+Ukraine")]
    [InlineData("&author=person+of+interest&from=&to=")]
    public async Task Finds_what_is_held_by(string filter)
    {
        var comment = await HeldAsync();
        var page = await GetAsync($"/api/reviews?site={comment.SiteId}{filter}");
        Assert.Equal(
            comment.CommentId, Assert.Single(page.GetProperty("entries").EnumerateArray().ToList()).GetProperty("commentId").GetString());
        Assert.Equal(1, (await GetAsync($"/api/reviews/count?site={comment.SiteId}{filter}")).GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("&reason=spam")]
    [InlineData("&search=nothing+like+it")]
    [InlineData("&search=%27%22%26%7C%21%3A*%5C%00")]
    [InlineData("&from=0.5&score=spam")]
    [InlineData("&outcome=rejected")]
    [InlineData("&outcome=approved&search=image")]
    public async Task Leaves_out_what_does_not_match(string filter)
    {
        var comment = await HeldAsync();
        Assert.Empty((await GetAsync($"/api/reviews?site={comment.SiteId}{filter}")).GetProperty("entries").EnumerateArray());
    }

    [Theory]
    [InlineData("from=2", "from")]
    [InlineData("to=much", "to")]
    [InlineData("outcome=maybe", "outcome")]
    [InlineData("score=karma", "score")]
    public async Task Names_the_parameter_that_is_wrong(string query, string parameter)
    {
        using var answer = await _desk.Http.GetAsync($"/api/reviews?{query}");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").TryGetProperty(parameter, out _));
    }

    [Theory]
    [InlineData("/api/reviews?limit=abc", "limit")]
    [InlineData("/api/reviews?after=junk", "after")]
    [InlineData("/api/reviews/item?site=news", "comment")]
    [InlineData("/desk/queue.csv?outcome=maybe", "outcome")]
    public async Task Names_the_parameter_that_cannot_be_read(string path, string parameter)
    {
        using var answer = await _desk.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(parameter, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("bulk", """{"filter":{"siteId":"news"},"action":"approve","expectedCount":1}""", "filter.siteId")]
    [InlineData("bulk/preview", """{"filters":{"site":"news"}}""", "filters")]
    [InlineData("bulk/preview", """{"filter":{"outcome":"approved"}}""", "filter.outcome")]
    [InlineData("bulk", """{"filter":{},"action":"approve"}""", "expectedCount")]
    [InlineData("bulk", """{"filter":{},"expectedCount":1}""", "action")]
    [InlineData("bulk/undo", "{}", "decidedAt")]
    public async Task Names_the_field_of_an_act_on_many_that_is_wrong(string path, string json, string field)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var answer = await _desk.Http.PostAsync($"/api/reviews/{path}", content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").TryGetProperty(field, out _),
            await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/api/reviews?site=%00", HttpStatusCode.OK)]
    [InlineData("/api/reviews?reason=%00&language=%00&article=%00&author=%00&search=%00", HttpStatusCode.OK)]
    [InlineData("/api/reviews/item?site=news&comment=%00", HttpStatusCode.NotFound)]
    [InlineData("/desk/queue.csv?site=%00", HttpStatusCode.OK)]
    [InlineData("/desk/log.csv?moderator=%00", HttpStatusCode.OK)]
    [InlineData("/api/overview?site=%00", HttpStatusCode.OK)]
    public async Task Finds_nothing_by_a_text_that_no_store_can_hold(string path, HttpStatusCode status)
    {
        using var answer = await _desk.Http.GetAsync(path);
        Assert.Equal(status, answer.StatusCode);
        await answer.Content.ReadAsStringAsync();
    }

    [Theory]
    [InlineData("%25")]
    [InlineData("media_only")]
    public async Task Takes_a_reason_by_the_letter(string reason)
    {
        var comment = await HeldAsync();
        Assert.Empty((await GetAsync($"/api/reviews?site={comment.SiteId}&reason={reason}")).GetProperty("entries").EnumerateArray());
    }

    [Fact]
    public async Task Keeps_a_verdict_when_the_same_body_comes_again()
    {
        var comment = await HeldAsync();
        using (await _desk.ActAsync(new()
        {
            SiteId = comment.SiteId,
            CommentId = comment.CommentId,
            Action = ReviewActions.Reject,
            Reason = "off-topic"
        }))
        { }
        await road.Client.PublishAsync(comment with { Revision = 1 });
        var last = await road.Decisions.LastAboutAsync(comment, 3);
        Assert.Equal((Outcomes.Rejected, "off-topic", 1, 3), (last.Outcome, last.Reasons.Single().Code, last.Revision, last.Sequence));
    }

    [Fact]
    public async Task Goes_through_the_queue_page_by_page()
    {
        var site = AComment.NewSite();
        for (var i = 0; i < 5; i++)
            await HeldAsync(AComment.Picture(site, $"{i}"));
        var seen = new List<string>();
        for (var after = ""; after is not null;)
        {
            var page = await GetAsync($"/api/reviews?site={site}&limit=2&after={after}");
            seen.AddRange(page.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("commentId").GetString()!));
            after = page.GetProperty("next").GetString();
        }
        Assert.Equal(["0", "1", "2", "3", "4"], seen);
    }

    [Fact]
    public async Task Shows_an_item_with_its_standing_decision_and_explains_it()
    {
        var comment = await HeldAsync(
            AComment.Innocent() with { Body = "You are a pathetic <b>idiot</b> and everybody hates you, you stupid moron" });
        var item = await GetAsync($"/api/reviews/item?site={comment.SiteId}&comment={comment.CommentId}");
        Assert.Equal("flagged", item.GetProperty("standing").GetProperty("outcome").GetString());
        Assert.Equal(comment.Body, item.GetProperty("comment").GetProperty("body").GetString());
        var scores = (await GetAsync($"/api/reviews/explanation?site={comment.SiteId}&comment={comment.CommentId}")).GetProperty("scores")
            .EnumerateArray().ToList();
        foreach (var score in scores)
        {
            var sum = score.GetProperty("base").GetDouble() + score.GetProperty("contributions").EnumerateArray()
                .Sum(contribution => contribution.GetProperty("logOdds").GetDouble());
            Assert.Equal(score.GetProperty("logOdds").GetDouble(), sum, 1e-9);
        }
        Assert.Equal(3, scores.Count); // toxicity and spam, and that it is an insult
        Assert.Contains(scores, score => score.GetProperty("tellingWords").GetArrayLength() > 0);
    }

    [Fact]
    public async Task Answers_the_second_of_two_verdicts_with_409_and_what_stands()
    {
        var comment = await HeldAsync();
        var approval = new ReviewComment
        {
            SiteId = comment.SiteId,
            CommentId = comment.CommentId,
            Revision = 0,
            Sequence = 1,
            Action = ReviewActions.Approve
        };
        using (var first = await _desk.ActAsync(approval))
            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        using var second = await _desk.ActAsync(approval with { Action = ReviewActions.Reject, Reason = "spam" });
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal(
            "approved", (await second.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("standing").GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Names_the_field_of_an_act_that_is_wrong()
    {
        using var answer = await _desk.ActAsync(
            new() { SiteId = "s", CommentId = "c", Revision = 0, Action = ReviewActions.Reject, Reason = "other" });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").TryGetProperty("note", out _));
    }

    [Fact]
    public async Task Decides_many_in_one_act_after_showing_the_count()
    {
        var site = AComment.NewSite();
        for (var i = 0; i < 3; i++)
            await HeldAsync(AComment.Picture(site, $"{i}"));
        var selection = new { filter = new { site } };
        using var preview = await _desk.Http.PostAsJsonAsync("/api/reviews/bulk/preview", selection);
        Assert.Equal(3, (await preview.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("count").GetInt32());
        using var stale = await _desk.Http.PostAsJsonAsync(
            "/api/reviews/bulk", new { selection.filter, action = "approve", expectedCount = 2 });
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        using var done = await _desk.Http.PostAsJsonAsync("/api/reviews/bulk",
            new { nearDuplicatesOf = new { siteId = site, commentId = "1" }, action = "reject", reason = "off-topic", expectedCount = 3 });
        Assert.Equal(3, (await done.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("resolved").GetInt32());
        await Eventually.TrueAsync(
            () => road.Decisions.Publications.Count(found => found.RoutingKey == $"{site}.rejected") == 3, "three verdicts on the bus");
    }

    [Fact]
    public async Task Tells_an_open_desk_what_another_process_does()
    {
        await using var other = await ServiceProcess.StartReadyAsync(road.Backends.Settings);
        using var elsewhere = await Moderator.SignInAsync(other);
        using var live = await elsewhere.Http.GetStreamAsync("/api/reviews/live");
        using var reader = new StreamReader(live);
        var comment = await HeldAsync();
        using (await _desk.ActAsync(new()
        {
            SiteId = comment.SiteId,
            CommentId = comment.CommentId,
            Revision = 0,
            Action = ReviewActions.Claim
        }))
        { }
        using var patience = new CancellationTokenSource(Eventually.Patience);
        while (await reader.ReadLineAsync(patience.Token) is { } line)
            if (line.Contains("claimed", StringComparison.Ordinal) && line.Contains(comment.SiteId, StringComparison.Ordinal))
                return;
        Assert.Fail("The stream ended without the claim.");
    }

    private async Task<CommentSubmitted> HeldAsync(CommentSubmitted? comment = null)
    {
        comment ??= AComment.Picture();
        await road.Client.PublishAsync(comment);
        await road.Decisions.FirstAboutAsync(comment);
        return comment;
    }

    private async Task<JsonElement> GetAsync(string address) => await _desk.Http.GetFromJsonAsync<JsonElement>(address);

    public ValueTask DisposeAsync()
    {
        _desk.Dispose();
        return ValueTask.CompletedTask;
    }
}
