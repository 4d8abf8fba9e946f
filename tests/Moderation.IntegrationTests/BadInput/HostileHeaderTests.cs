using System.Text;
using System.Text.Json;
using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Servers;
using RabbitMQ.Client;
using Xunit;

namespace Moderation.IntegrationTests.BadInput;

/// <summary>What surrounds a comment is a stranger's word as well.</summary>
[Collection(typeof(BrokerCollection))]
public sealed class HostileHeaderTests(ServiceOnBroker road) : IAsyncLifetime
{
    private static readonly Dictionary<string, object?> Nonsense = new()
    {
        ["MT-Message-Id"] = "nonsense",
        ["MT-Request-Id"] = "nonsense",
        ["MT-Source-Address"] = 7,
        ["MT-MessageType"] = "urn:message:Shop:OrderPlaced",
        ["MT-Host-MachineName"] = new string('x', 10_000),
        ["MT-Redelivery-Count"] = "many",
        ["MT-Fault-Message"] = "an earlier fault",
        ["Content-Type"] = "; ; =",
        ["nested"] = new Dictionary<string, object?> { ["list"] = new List<object?> { 1, "two", null, new byte[] { 0xC3 } } },
        ["when"] = new AmqpTimestamp(-1),
        ["empty"] = null,
        ["bytes"] = new byte[] { 0, 0xFF, 0xC3 },
    };

    private const string EnvelopeType = "application/vnd.masstransit+json";

    private static readonly string[] Types = ["urn:message:Moderation.Contracts:CommentSubmitted"];

    public async ValueTask InitializeAsync() => await road.Client.PurgeAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Decides_whatever_the_headers_say()
    {
        var comment = AComment.Picture();
        await road.Client.PublishAsync(Encoding.UTF8.GetBytes(RawClient.ToJson(comment)), Hostile("application/json"));
        await road.Decisions.FirstAboutAsync(comment);
        await road.HasRefusedNothingAsync();
    }

    [Fact]
    public async Task Puts_what_is_no_comment_aside_whatever_the_headers_say()
    {
        await road.Client.PublishAsync("[]"u8.ToArray(), Hostile("application/json"));
        await road.JudgesTheNextCommentAsync();
        Assert.Contains("not a JSON object", (await road.RefusedAsync()).Header("MT-Fault-Message"));
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("gopher://nowhere/")]
    [InlineData("rabbitmq://127.0.0.1/_bus_")]
    [InlineData("rabbitmq://elsewhere.invalid/a_bus_b?temporary=true")]
    [InlineData("rabbitmq://127.0.0.1/comment-moderated?temporary=true")]
    [InlineData("loopback://localhost/somewhere")]
    public async Task Survives_an_envelope_that_asks_for_an_answer_nobody_can_be_sent(string address)
    {
        var good = AComment.Picture();
        var bad = AComment.Picture() with { Revision = -1 };
        await road.Client.PublishAsync(Envelope(good, address), new() { ContentType = EnvelopeType });
        await road.Client.PublishAsync(Envelope(bad, address), new() { ContentType = EnvelopeType });
        await road.JudgesTheNextCommentAsync();
        await Eventually.TrueAsync(
            async () => await road.Client.CountAsync(BusNames.ModerateCommentsError) == 2 - Math.Min(
                1, road.Decisions.About(good).Count), "an end for both");
        Assert.NotEmpty((await road.RefusedAsync()).Header("MT-Fault-Message"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task Writes_to_no_exchange_on_behalf_of_an_envelope(int revision)
    {
        var comment = AComment.Picture() with { Revision = revision };
        await road.Client.PublishAsync(Envelope(comment, "exchange:comment-moderated?type=topic"), new() { ContentType = EnvelopeType });
        await IsRefusedForItsAddressAsync(comment);
    }

    [Theory]
    [InlineData("MT-Response-Address")]
    [InlineData("MT-Fault-Address")]
    public async Task Writes_to_no_exchange_on_behalf_of_a_header(string header)
    {
        var comment = AComment.Picture() with { Revision = -1 };
        var properties = new BasicProperties
        {
            Headers = new Dictionary<string,
            object?>
            { [header] = "exchange:comment-moderated?type=topic" }
        };
        await road.Client.PublishAsync(Encoding.UTF8.GetBytes(RawClient.ToJson(comment)), properties);
        await IsRefusedForItsAddressAsync(comment);
    }

    private async Task IsRefusedForItsAddressAsync(CommentSubmitted comment)
    {
        Assert.Contains("responseAddress", (await road.RefusedAsync()).Header("MT-Fault-Message"));
        await road.JudgesTheNextCommentAsync();
        Assert.DoesNotContain(road.Decisions.Publications, found => Encoding.UTF8.GetString(found.Body).Contains(comment.SiteId));
    }

    private static BasicProperties Hostile(string contentType) => new()
    {
        ContentType = contentType,
        ContentEncoding = "gzip",
        MessageId = "nonsense",
        CorrelationId = "nonsense",
        ReplyTo = "nowhere",
        Type = "Shop.OrderPlaced",
        Timestamp = new AmqpTimestamp(long.MaxValue),
        Headers = Nonsense,
    };

    private static byte[] Envelope(CommentSubmitted comment, string address) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        messageId = Guid.NewGuid(),
        requestId = Guid.NewGuid(),
        responseAddress = address,
        faultAddress = address,
        messageType = Types,
        message = comment,
    }, JsonSerializerOptions.Web);
}
