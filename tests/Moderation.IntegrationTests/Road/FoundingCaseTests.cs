using System.Net.Http.Json;
using Moderation.Contracts;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Road;

/// <summary>The case this service was founded on: a reply that is nothing but a picture, under an article about hard politics.</summary>
[Collection(typeof(BrokerCollection))]
public sealed class FoundingCaseTests(ServiceOnBroker road)
{
    [Theory]
    [InlineData("comment image?resize=1140%2C641&ssl=1", "media-only")]
    [InlineData("<p><img src=\"https://i0.wp.com/news.example/wp-content/uploads/2024/07/summit.jpg?resize=1140%2C641&amp;ssl=1\" alt=\"comment image\"></p>", "media-only")]
    [InlineData("https://i0.wp.com/news.example/wp-content/uploads/2024/07/summit.jpg?resize=1140%2C641&ssl=1", "media-only")]
    [InlineData("", "empty")]
    [InlineData(" \t\r\n ", "empty")]
    [InlineData("これは日本語で書かれたコメントです。記事をありがとうございました。", "unsupported-language")]
    [InlineData("Hii ni maoni yaliyoandikwa kwa Kiswahili, asante sana kwa makala hii nzuri kuhusu historia ya mji wetu.",
        "unsupported-language")]
    public async Task Flags_a_comment_it_cannot_read(string body, string reason)
    {
        var decision = await DecisionAsync(AComment.Picture() with { Body = body });
        Assert.Equal(Outcomes.Flagged, decision.Outcome);
        Assert.Equal(reason, Assert.Single(decision.Reasons).Code);
        Assert.Empty(decision.Scores);
    }

    [Theory]
    [InlineData("NATO should spend less on this war and more on talking to both Ukraine and Russia.")]
    [InlineData("China has every reason to stay out of Ukraine, and I think NATO is wrong to pretend otherwise.")]
    [InlineData("I disagree with the author: sending more weapons to Ukraine is the only policy that has worked so far.")]
    public async Task Approves_of_ordinary_political_disagreement(string body)
    {
        var decision = await DecisionAsync(AComment.Picture() with { Body = body });
        Assert.Equal(Outcomes.Approved, decision.Outcome);
        Assert.Empty(decision.Reasons);
    }

    // Both ways into the road must come to the same verdict.
    private async Task<CommentModerated> DecisionAsync(CommentSubmitted comment)
    {
        await road.Client.PublishAsync(comment);
        var published = (await road.Decisions.FirstAboutAsync(comment)).Decision;
        using var answer = await road.Service.SubmitAsync(comment);
        var answered = await answer.Content.ReadFromJsonAsync<CommentModerated>();
        Assert.Equal(published.DecisionId, answered!.DecisionId);
        return published;
    }
}
