using System.Net;
using System.Net.Http.Json;
using Moderation.Contracts;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Running;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Embedded;

/// <summary>Nothing configured: one process, the transport inside it, a SQLite file where it was started.</summary>
public sealed class EmbeddedTests : IDisposable
{
    private static readonly Dictionary<string, string?> Nothing = [];

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Decides_and_remembers_across_a_restart()
    {
        var comment = AComment.Picture();
        Guid decided;
        await using (var service = await ServiceProcess.StartReadyAsync(Nothing, _folder.Path))
            decided = (await SubmitAsync(service, comment)).DecisionId;
        Assert.True(File.Exists(_folder.File("moderation.db")));

        await using var restarted = await ServiceProcess.StartReadyAsync(Nothing, _folder.Path);
        Assert.Equal(decided, (await SubmitAsync(restarted, comment)).DecisionId);
        Assert.Equal(2, (await SubmitAsync(restarted, comment with { Revision = 1, Body = AComment.InnocentTexts[1] })).Sequence);
        Assert.Equal(["flagged", "approved"], (await DecisionsAsync(restarted, comment)).Select(decision => decision.Outcome));
    }

    [Fact]
    public async Task Decides_every_comment_once_when_they_come_all_at_once()
    {
        await using var service = await ServiceProcess.StartReadyAsync(Nothing, _folder.Path);
        var comment = AComment.Picture();
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 200).Select(number => SubmitAsync(service, comment with { CommentId = $"{number % 50}" })));
        Assert.Equal(50, answers.Select(answer => answer.DecisionId).Distinct().Count());
        Assert.Single(await DecisionsAsync(service, comment with { CommentId = "7" }));
    }

    [Fact]
    public async Task Logs_no_stack_trace_of_a_request_that_the_client_got_wrong()
    {
        await using var service = await ServiceProcess.StartReadyAsync(Nothing, _folder.Path);
        using var body = new ByteArrayContent(new byte[9_000_000]) { Headers = { ContentType = new("application/json") } };
        using var request = new HttpRequestMessage(
            HttpMethod.Post, "/api/comments")
        { Content = body, Headers = { ExpectContinue = true } };
        using var answer = await service.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        await service.StopAsync();
        Assert.DoesNotContain("BadHttpRequestException", service.Log);
    }

    [Fact]
    public async Task Keeps_the_file_where_it_is_told_and_a_decision_through_a_kill()
    {
        var place = _folder.File("elsewhere.db");
        var settings = new Dictionary<string, string?> { ["ConnectionStrings__Sqlite"] = $"Data Source={place}" };
        var comment = AComment.Picture();
        await using (var service = await ServiceProcess.StartReadyAsync(settings, _folder.Path))
        {
            await SubmitAsync(service, comment);
            await service.KillAsync();
        }
        Assert.True(File.Exists(place));
        Assert.False(File.Exists(_folder.File("moderation.db")));
        await using var restarted = await ServiceProcess.StartReadyAsync(settings, _folder.Path);
        Assert.Single(await DecisionsAsync(restarted, comment));
    }

    [Fact]
    public async Task Applies_the_policy_of_the_site()
    {
        var strict = AComment.NewSite();
        var settings = new Dictionary<string, string?> { [$"Policy__Sites__{strict}__MaxLength"] = "10", ["Policy__MaxLinks"] = "0" };
        await using var service = await ServiceProcess.StartReadyAsync(settings, _folder.Path);
        Assert.Equal("too-long", Assert.Single((await SubmitAsync(service, AComment.Innocent(strict))).Reasons).Code);
        Assert.Empty((await SubmitAsync(service, AComment.Innocent())).Reasons);
        var linking = AComment.Innocent(
            ) with
        { Body = $"{AComment.InnocentTexts[0]} There is more at https://archive.example/bridge for those who want to read on." };
        Assert.Contains("links", (await SubmitAsync(service, linking)).Reasons.Select(reason => reason.Code));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<CommentModerated> SubmitAsync(ServiceProcess service, CommentSubmitted comment)
    {
        using var answer = await service.SubmitAsync(comment);
        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<CommentModerated>())!;
    }

    private static async Task<IReadOnlyList<CommentModerated>> DecisionsAsync(ServiceProcess service, CommentSubmitted comment) =>
        (await service.Http.GetFromJsonAsync<CommentModerated[]>($"/api/comments/{comment.SiteId}/{comment.CommentId}"))!;
}
