using System.Text;
using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Servers;
using RabbitMQ.Client;
using Xunit;

namespace Moderation.IntegrationTests.Road;

[Collection(typeof(BrokerCollection))]
public sealed class ProducerTests(ServiceOnBroker road)
{
    [Fact]
    public async Task Judges_what_a_python_producer_publishes()
    {
        var comment = AComment.Picture();
        await Python.PublishAsync(road.Backends.RabbitMq, comment);
        await IsFlaggedAsync(comment);
    }

    [Fact]
    public async Task Judges_what_a_masstransit_producer_publishes()
    {
        await using var producer = await MassTransitClient.StartAsync(road.Backends.RabbitMq);
        var comment = AComment.Picture();
        await producer.PublishAsync(comment);
        await IsFlaggedAsync(comment);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("APPLICATION/JSON")]
    [InlineData("text/plain")]
    [InlineData("application/octet-stream")]
    [InlineData("nonsense")]
    [InlineData("; ; =")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Judges_plain_json_of_content_type(string? contentType)
    {
        var comment = AComment.Picture();
        var properties = new BasicProperties();
        if (contentType is not null)
            properties.ContentType = contentType;
        await road.Client.PublishAsync(Encoding.UTF8.GetBytes(RawClient.ToJson(comment)), properties);
        await IsFlaggedAsync(comment);
    }

    [Fact]
    public async Task Ignores_fields_it_does_not_know()
    {
        var comment = AComment.Picture();
        await road.Client.PublishAsync(RawClient.ToJson(comment).Replace("\"body\"", "\"karma\":{\"up\":[1,2]},\"body\""));
        await IsFlaggedAsync(comment);
    }

    private async Task IsFlaggedAsync(CommentSubmitted comment)
    {
        var published = await road.Decisions.FirstAboutAsync(comment);
        Assert.Equal($"{comment.SiteId}.flagged", published.RoutingKey);
        Assert.Equal(Outcomes.Flagged, published.Decision.Outcome);
        var row = Assert.Single(await road.Stored.OfAsync(comment));
        Assert.Equal((1, 0, "flagged", true), (row.Sequence, row.Revision, row.Outcome, row.Stands));
    }
}
