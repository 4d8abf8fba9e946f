using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Moderation.Contracts;
using Xunit;

namespace Moderation.Tests.Service.Intake;

public sealed class CommentEndpointsTests : IAsyncLifetime
{
    private TestService _service = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _service = await UsedServices.TakeAsync();
        _http = _service.CreateClient();
    }

    [Fact]
    public async Task Answer_a_comment_with_its_decision()
    {
        var answer = await _http.PostAsJsonAsync("/api/comments", Comments.Comment());
        var decision = await answer.Content.ReadFromJsonAsync<CommentModerated>();
        Assert.Equal((HttpStatusCode.OK, Outcomes.Approved, 1), (answer.StatusCode, decision!.Outcome, decision.Sequence));
        Assert.Equal("automatic", decision.DecidedBy);
    }

    [Fact]
    public async Task List_the_decisions_of_a_comment_in_order()
    {
        await _http.PostAsJsonAsync("/api/comments", Comments.Comment("a/b%2 ü", revision: 0));
        await _http.PostAsJsonAsync("/api/comments", Comments.Comment("a/b%2 ü", revision: 1, body: "Edited. " + Comments.Innocent));
        var decisions = await _http.GetFromJsonAsync<CommentModerated[]>($"/api/comments/news/{Uri.EscapeDataString("a/b%2 ü")}");
        Assert.Equal([(0, 1), (1, 2)], decisions!.Select(decision => (decision.Revision, decision.Sequence)));
    }

    [Fact]
    public async Task Answer_the_same_revision_with_the_same_decision()
    {
        var first = await (await _http.PostAsJsonAsync("/api/comments", Comments.Comment())).Content.ReadAsStringAsync();
        var again = await (await _http.PostAsJsonAsync("/api/comments", Comments.Comment())).Content.ReadAsStringAsync();
        Assert.Equal(first, again);
    }

    [Fact]
    public async Task Refuse_another_body_under_the_same_revision()
    {
        await _http.PostAsJsonAsync("/api/comments", Comments.Comment());
        var answer = await _http.PostAsJsonAsync("/api/comments", Comments.Comment(body: "Something else."));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Fact]
    public async Task Keep_nothing_of_what_was_refused_in_memory()
    {
        var kept = new TaskCompletionSource();
        var errors = _service.Services.GetRequiredService<IBusControl>().ConnectReceiveEndpoint(BusNames.ModerateCommentsError,
            endpoint =>
            {
                endpoint.ConfigureConsumeTopology = false; // what is published shall not come here, only what is moved
                endpoint.Handler<CommentSubmitted>(_ => Task.FromResult(kept.TrySetResult()));
            });
        await errors.Ready;
        await _http.PostAsJsonAsync("/api/comments", Comments.Comment());
        var answer = await _http.PostAsJsonAsync("/api/comments", Comments.Comment(body: "Something else."));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        await _http.PostAsJsonAsync("/api/comments", Comments.Comment("behind it"));
        await errors.StopAsync(); // waits for what has come
        Assert.False(kept.Task.IsCompleted);
    }

    [Theory]
    [InlineData("{}", "siteId")]
    [InlineData("""{"siteId":"s","commentId":7,"body":"x"}""", "commentId")]
    [InlineData("""{"siteId":"s","commentId":"c","body":"x","revision":"first"}""", "revision")]
    [InlineData("""{"siteId":"s","commentId":"c","body":"x","revision":-1}""", "revision")]
    [InlineData("""{"siteId":"s","commentId":"c","body":["x"]}""", "body")]
    [InlineData("""{"siteId":"s","commentId":"c","body":"x","author":{"email":1}}""", "author.email")]
    [InlineData("""{"siteId":"s","commentId":"c","body":"x","submittedAt":"yesterday"}""", "submittedAt")]
    [InlineData("""{"siteId":"s","commentId":"c","body":"x","body":"y"}""", "body")]
    [InlineData("""{"siteId":"s","commentId":"c","body":"x",""", "$")]
    [InlineData("a reader's words", "$")]
    [InlineData("null", "$")]
    public async Task Refuse_bad_input_and_name_the_field(string json, string field)
    {
        var answer = await _http.PostAsync("/api/comments", new StringContent(json, Encoding.UTF8, "application/json"));
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(
            (HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _), problem.ToString());
    }

    [Fact]
    public async Task Refuse_a_body_beyond_the_limit_by_its_name()
    {
        var answer = await _http.PostAsJsonAsync("/api/comments", Comments.Comment(body: new string('x', 5_000_000)));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("\"body\"", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Know_nothing_of_a_comment_that_never_came()
    {
        var answer = await _http.GetAsync("/api/comments/news/never");
        Assert.Equal(
            (HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("2026-11-23T10:00:00+14:00")]
    public async Task Take_any_time(string time)
    {
        var answer = await _http.PostAsJsonAsync(
            "/api/comments", new { siteId = "s", commentId = time, body = Comments.Innocent, submittedAt = time });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await UsedServices.GiveBackAsync(_service);
    }
}
