using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Http;

[Collection(typeof(BrokerCollection))]
public sealed class SubmitTests(ServiceOnBroker road)
{
    private HttpClient Http => road.Service.Http;

    [Fact]
    public async Task Answers_with_the_decision_that_subscribers_get()
    {
        var comment = AComment.Picture();
        using var answer = await road.Service.SubmitAsync(comment);
        var decision = await answer.Content.ReadFromJsonAsync<CommentModerated>();
        Assert.Equal("flagged", decision!.Outcome);
        Assert.Equal((await road.Decisions.FirstAboutAsync(comment)).Decision.DecisionId, decision.DecisionId);
    }

    [Fact]
    public async Task Refuses_another_body_under_a_judged_revision()
    {
        var comment = AComment.Picture();
        using var first = await road.Service.SubmitAsync(comment);
        using var second = await road.Service.SubmitAsync(AComment.Innocent(comment.SiteId));
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("revision", (await ProblemAsync(second)).GetProperty("detail").GetString());
        Assert.Equal("flagged", Assert.Single(await road.Stored.OfAsync(comment)).Outcome);
        await road.Client.PurgeAsync();
    }

    [Theory]
    [InlineData("not json", "$")]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("{\"siteId\":\"s\",", "$")]
    [InlineData("{}", "siteId", "commentId", "body")]
    [InlineData("{\"siteId\":\"s\",\"commentId\":\"c\"}", "body")]
    [InlineData("{\"siteId\":{},\"commentId\":\"c\",\"body\":\"b\"}", "siteId")]
    [InlineData("{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":\"b\",\"revision\":\"x\"}", "revision")]
    [InlineData("{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":\"b\",\"revision\":-1}", "revision")]
    [InlineData("{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":\"b\",\"submittedAt\":\"yesterday\"}", "submittedAt")]
    [InlineData("{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":\"b\",\"author\":{\"email\":7}}", "author.email")]
    [InlineData("{\"siteId\":\"s\\u0000\",\"commentId\":\"c\\u202e\",\"body\":\"b\"}", "siteId", "commentId")]
    public async Task Names_what_is_wrong(string body, params string[] fields)
    {
        using var answer = await PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var errors = (await ProblemAsync(answer)).GetProperty("errors");
        Assert.Equal(
            fields.Order(StringComparer.Ordinal), errors.EnumerateObject().Select(error => error.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(10_000, 5, "commentId")]
    [InlineData(5, 5_000_000, "body")]
    public async Task Names_what_is_too_long(int idLength, int bodyLength, string field)
    {
        using var answer = await PostAsync(
            RawClient.ToJson(AComment.Innocent(id: new('i', idLength)) with { Body = new('b', bodyLength) }));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(field, Assert.Single((await ProblemAsync(answer)).GetProperty("errors").EnumerateObject()).Name);
    }

    [Fact]
    public async Task Says_that_a_request_beyond_all_bounds_is_too_large()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/comments") { Content = AsJson(new byte[9_000_000]) };
        request.Headers.ExpectContinue = true; // or the answer may come while the request is still being written
        using var answer = await Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        await ProblemAsync(answer);
    }

    [Fact]
    public async Task Takes_invalid_utf8_neither_for_an_error_of_its_own_nor_for_a_comment()
    {
        var bytes = Encoding.UTF8.GetBytes(RawClient.ToJson(AComment.Innocent() with { Body = "?" }));
        bytes[Array.LastIndexOf(bytes, (byte)'?')] = 0xFF;
        using var answer = await Http.PostAsync("/api/comments", AsJson(bytes));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True((await ProblemAsync(answer)).TryGetProperty("errors", out _));
    }

    [Theory]
    [InlineData("GET", "/api/comments")]
    [InlineData("PUT", "/api/comments/a/b")]
    [InlineData("GET", "/api/nothing")]
    [InlineData("GET", "/api/comments/a/%FF")]
    [InlineData("GET", "/%61pi/comments/a/b")]
    public async Task Answers_a_wrong_address_with_a_problem(string method, string path)
    {
        using var answer = await Http.SendAsync(new(new(method), path));
        Assert.InRange((int)answer.StatusCode, 400, 499);
        await ProblemAsync(answer);
    }

    // Without a key nothing else is taken: any web page may send what names no type.
    private static ByteArrayContent AsJson(byte[] bytes) => new(bytes) { Headers = { ContentType = new("application/json") } };

    private Task<HttpResponseMessage> PostAsync(string body) =>
        Http.PostAsync("/api/comments", new StringContent(body, Encoding.UTF8, "application/json"));

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
