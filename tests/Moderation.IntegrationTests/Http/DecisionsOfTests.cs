using System.Net;
using System.Net.Http.Json;
using Moderation.Contracts;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Http;

[Collection(typeof(BrokerCollection))]
public sealed class DecisionsOfTests(ServiceOnBroker road)
{
    [Fact]
    public async Task Lists_the_decisions_about_a_comment_in_order()
    {
        var comment = AComment.Innocent();
        for (var revision = 0; revision < 3; revision++)
            using (await road.Service.SubmitAsync(comment with
            {
                Revision = revision,
                Body = revision == 1 ? AComment.PictureText : comment.Body
            }))
            { }
        var decisions = await road.Service.Http.GetFromJsonAsync<CommentModerated[]>($"/api/comments/{comment.SiteId}/{comment.CommentId}");
        Assert.Equal([(0, 1, "approved"), (1, 2, "flagged"), (2, 3, "approved")],
            decisions!.Select(decision => (decision.Revision, decision.Sequence, decision.Outcome)));
    }

    [Fact]
    public async Task Does_not_know_a_comment_that_never_came()
    {
        using var answer = await road.Service.Http.GetAsync($"/api/comments/{AComment.NewSite()}/1");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("a/b/c")]
    [InlineData("/a//b/")]
    [InlineData("100%")]
    [InlineData("%2F")]
    [InlineData("%252F")]
    [InlineData("a%2fb")]
    [InlineData("a b+c&d=e?f#g")]
    [InlineData("../../etc/passwd")]
    [InlineData("日本語 Ærø 😀")]
    [InlineData("'; DROP TABLE comments; --")]
    public async Task Finds_a_comment_by_any_id(string id)
    {
        var comment = AComment.Picture($"{AComment.NewSite()}/{id}", id);
        using var submitted = await road.Service.SubmitAsync(comment);
        Assert.Equal(HttpStatusCode.OK, submitted.StatusCode);
        var decisions = await road.Service.Http.GetFromJsonAsync<CommentModerated[]>(
            $"/api/comments/{Uri.EscapeDataString(comment.SiteId)}/{Uri.EscapeDataString(comment.CommentId)}");
        Assert.Equal(
            (comment.SiteId, comment.CommentId), Assert.Single(decisions!.Select(decision => (decision.SiteId, decision.CommentId))));
    }
}
