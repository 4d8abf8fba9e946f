using System.Text.Json;
using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Road;

[Collection(typeof(BrokerCollection))]
public sealed class SubscriberTests(ServiceOnBroker road)
{
    [Fact]
    public async Task Hands_a_subscriber_to_flagged_decisions_nothing_else()
    {
        await using var flagged = await DecisionSubscriber.BindAsync(road.Backends.RabbitMq, "*.flagged");
        var site = AComment.NewSite();
        await road.Client.PublishAsync(AComment.Innocent(site, "good"));
        var held = AComment.Picture(site, "picture");
        await road.Client.PublishAsync(held);
        await flagged.FirstAboutAsync(held);
        await road.Decisions.FirstAboutAsync(AComment.Innocent(site, "good"));
        Assert.All(flagged.Publications, found => Assert.Equal(Outcomes.Flagged, found.Decision.Outcome));
    }

    [Fact]
    public async Task Hands_a_subscriber_to_one_site_all_decisions_of_it_and_no_others()
    {
        var site = AComment.NewSite();
        await using var subscriber = await DecisionSubscriber.BindAsync(road.Backends.RabbitMq, $"{site}.#");
        var elsewhere = AComment.Innocent();
        await road.Client.PublishAllAsync([elsewhere, AComment.Innocent(site, "good"), AComment.Picture(site, "picture")]);
        await subscriber.FirstAboutAsync(AComment.Innocent(site, "good"));
        await subscriber.FirstAboutAsync(AComment.Picture(site, "picture"));
        await road.Decisions.FirstAboutAsync(elsewhere);
        Assert.All(subscriber.Publications, found => Assert.Equal(site, found.Decision.SiteId));
    }

    [Fact]
    public async Task Is_understood_by_a_python_subscriber()
    {
        using var subscriber = await Python.SubscribeAsync(road.Backends.RabbitMq, "*.flagged");
        var comment = AComment.Picture();
        await road.Client.PublishAsync(comment);
        var output = await subscriber.SaysAsync(said => said.Contains(comment.SiteId), "what was decided");
        var line = output.Split('\n').Single(line => line.Contains(comment.SiteId));
        var heard = JsonSerializer.Deserialize<JsonElement>(line);
        Assert.Equal($"{comment.SiteId}.flagged", heard.GetProperty("routingKey").GetString());
        Assert.Equal("application/json", heard.GetProperty("contentType").GetString());
        Assert.Equal(2, heard.GetProperty("deliveryMode").GetInt32());
        Assert.Equal("media-only", heard.GetProperty("decision").GetProperty("reasons")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Is_understood_by_a_masstransit_consumer()
    {
        await using var consumer = await MassTransitClient.StartAsync(road.Backends.RabbitMq);
        var comment = AComment.Picture();
        await road.Client.PublishAsync(comment);
        var heard = await Eventually.ValueAsync(
            () => Task.FromResult(consumer.Decisions.FirstOrDefault(decision => decision.SiteId == comment.SiteId)), "the decision");
        Assert.Equal((await road.Decisions.FirstAboutAsync(comment)).Decision.DecisionId, heard.DecisionId);
        Assert.Equal(TimeProvider.System.GetUtcNow(), heard.DecidedAt, TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Publishes_persistent_plain_json_without_nulls()
    {
        var comment = AComment.Picture();
        await road.Client.PublishAsync(comment);
        var published = await road.Decisions.FirstAboutAsync(comment);
        Assert.True(published.Properties.Persistent);
        Assert.Equal("application/json", published.Properties.ContentType);
        Assert.Equal(
            ["commentId", "decidedAt", "decidedBy", "decisionId", "model", "outcome", "policy", "reasons", "revision", "scores", "sequence",
                "siteId"],
            published.Json.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
        var reason = Assert.Single(published.Json.GetProperty("reasons").EnumerateArray());
        Assert.DoesNotContain(reason.EnumerateObject(), field => field.Value.ValueKind == JsonValueKind.Null);
    }
}
