using System.Text.Json;
using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Logs;

public sealed class DecisionLineTests(Backends backends) : IClassFixture<Backends>
{
    [Fact]
    public async Task Logs_one_line_with_all_particulars_for_every_decision()
    {
        await using var client = await RawClient.ConnectAsync(backends.RabbitMq);
        await client.PurgeAsync();
        await using var service = await ServiceProcess.StartReadyAsync(
            new Dictionary<string, string?>(backends.Settings) { ["Log__Format"] = "Json" });
        await using var decisions = await DecisionSubscriber.BindAsync(backends.RabbitMq, "#");
        CommentSubmitted[] comments = [.. Enumerable.Range(0,
            20).Select(number => number % 2 == 0 ? AComment.Picture() : AComment.Innocent())];
        await client.PublishAllAsync(comments);
        await client.PublishAllAsync(comments);
        foreach (var comment in comments)
            await decisions.CountAboutAsync(comment, 2);
        await service.StopAsync();

        var lines = service.Log.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        foreach (var comment in comments)
            AssertLine(lines, decisions.About(comment)[0].Decision);
    }

    [Fact]
    public async Task Writes_lines_that_people_can_read_unless_told_otherwise()
    {
        await using var client = await RawClient.ConnectAsync(backends.RabbitMq);
        await client.PurgeAsync();
        await using var service = await ServiceProcess.StartReadyAsync(backends.Settings);
        var comment = AComment.Picture();
        using (await service.SubmitAsync(comment))
        { }
        await service.StopAsync();
        var line = Assert.Single(service.Log.Split('\n'), line => line.Contains(comment.SiteId));
        Assert.Matches(
            @"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} [+-]\d\d:\d\d INF Decided site-\w+ 1 revision 0: flagged \[""media-only""\]", line);
    }

    private static void AssertLine(IEnumerable<JsonElement> lines, CommentModerated decision)
    {
        var line = Assert.Single(lines, line => Text(line, "SiteId") == decision.SiteId && line.TryGetProperty("Milliseconds", out _));
        Assert.Equal((decision.CommentId, decision.Outcome, decision.Model, decision.Policy),
            (Text(line, "CommentId"), Text(line, "Outcome"), Text(line, "Model"), Text(line, "Policy")));
        Assert.Equal(decision.DecisionId, line.GetProperty("DecisionId").GetGuid());
        Assert.Equal(decision.Revision, line.GetProperty("Revision").GetInt32());
        Assert.Equal(decision.Reasons.Select(reason => reason.Code),
            line.GetProperty("Reasons").EnumerateArray().Select(reason => reason.GetString()));
        Assert.Equal(decision.Scores,
            line.GetProperty("Scores").EnumerateObject().ToDictionary(score => score.Name, score => score.Value.GetDouble()));
        Assert.InRange(line.GetProperty("Milliseconds").GetDouble(), 0, 60_000);
    }

    private static string? Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
