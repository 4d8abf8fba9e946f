using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Moderation.Contracts;
using Moderation.Service.Decisions;
using Xunit;

namespace Moderation.Tests.Service.Decisions;

public sealed class DecisionAnnouncerTests
{
    private readonly RecordedLog<DecisionAnnouncer> _log = new();

    [Fact]
    public async Task Announces_every_decision_with_scores_model_and_policy_whoever_made_it()
    {
        await using var service = new TestService { Replaced = services => services.AddSingleton<ILogger<DecisionAnnouncer>>(_log) };
        var http = await service.ReadyAsync();
        await PostAsync(http, "/api/comments", new CommentSubmitted { SiteId = "news", CommentId = "1", Body = Comments.Innocent });
        await PostAsync(http, "/api/reports", new CommentReported { SiteId = "news", CommentId = "1", Reason = "spam" });
        await service.Services.GetRequiredService<Moderation.Service.Reviews.Acts.ReviewActs>().ActAsync(
            new() { SiteId = "news", CommentId = "1", Revision = 0, Action = ReviewActions.Reject, Reason = "spam", Moderator = "anna" },
            Reviews.ReviewFixture.Anna, default);

        var history = await http.GetFromJsonAsync<CommentModerated[]>("/api/comments/news/1");
        Assert.Equal([Outcomes.Approved, Outcomes.Flagged, Outcomes.Rejected], history!.Select(decision => decision.Outcome));
        Assert.Equal(history!.Length, _log.Lines.Count);
        foreach (var (decision, line) in history!.Zip(_log.Lines))
            AssertTells(line, decision);
        Assert.Equal(["intake", "report", "desk"], _log.Lines.Select(line => line["Via"]));
    }

    private static void AssertTells(IReadOnlyDictionary<string, object?> line, CommentModerated decision)
    {
        Assert.Equal(decision.DecisionId, line["DecisionId"]);
        Assert.Equal((decision.Outcome, decision.Sequence, decision.DecidedBy), (line["Outcome"], line["Sequence"], line["DecidedBy"]));
        Assert.Equal((decision.Model, decision.Policy), (line["Model"], line["Policy"]));
        Assert.Equal(decision.Scores, Assert.IsAssignableFrom<IReadOnlyDictionary<string, double>>(line["Scores"]));
        Assert.NotEmpty(decision.Scores);
    }

    private static async Task PostAsync<T>(HttpClient http, string path, T message)
    {
        using var answer = await http.PostAsJsonAsync(path, message);
        answer.EnsureSuccessStatusCode();
    }
}
