using System.Text;
using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Servers;
using RabbitMQ.Client;
using Xunit;

namespace Moderation.IntegrationTests.BadInput;

/// <summary>Messages that are no comments. Each ends in the error queue with a reason, and the comment behind it is judged.</summary>
[Collection(typeof(BrokerCollection))]
public sealed class UnreadableMessageTests(ServiceOnBroker road) : IAsyncLifetime
{
    private const string Envelope = "application/vnd.masstransit+json";

    public async ValueTask InitializeAsync() => await road.Client.PurgeAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("this is not json", "not a JSON object")]
    [InlineData("", "siteId is missing.")]
    [InlineData("null", "not a JSON object")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("42", "not a JSON object")]
    [InlineData("\"text\"", "not a JSON object")]
    [InlineData("{\"siteId\":\"a\",", "not a JSON object")]
    [InlineData("{}", "siteId is missing.")]
    [InlineData("{\"siteId\":\"s\",\"commentId\":\"c\"}", "body is missing")]
    [InlineData("{\"siteId\":\"s\",\"body\":\"b\"}", "commentId is missing")]
    [InlineData("{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":null}", "body is missing")]
    [InlineData("{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":\"shown\",\"body\":\"judged\"}", "each name occurs once")]
    [InlineData("{\"siteId\":7,\"commentId\":\"c\",\"body\":\"b\"}", "siteId has the wrong type")]
    [InlineData("{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":[\"b\"]}", "body has the wrong type")]
    [InlineData("{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":\"b\",\"revision\":\"first\"}", "revision has the wrong type")]
    [InlineData("{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":\"b\",\"revision\":3000000000}", "revision has the wrong type")]
    [InlineData("{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":\"b\",\"revision\":-1}", "revision is -1")]
    [InlineData("{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":\"b\",\"author\":\"me\"}", "author has the wrong type")]
    [InlineData("{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":\"b\",\"author\":{\"email\":{}}}", "author.email has the wrong type")]
    [InlineData("{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":\"b\",\"submittedAt\":\"yesterday\"}", "submittedAt has the wrong type")]
    public Task Puts_plain_json_aside_with_a_reason(string body, string reason) => IsRefusedAsync(body, "application/json", reason);

    [Theory]
    [InlineData("this is not json", "not an envelope")]
    [InlineData("", "not an envelope")]
    [InlineData("null", "not an envelope")]
    [InlineData("[]", "not an envelope")]
    [InlineData("{}", "not an envelope")]
    [InlineData("{\"messageType\":[\"urn:message:Shop:OrderPlaced\"],\"message\":{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":\"b\"}}",
        "messageType")]
    [InlineData("{\"messageType\":[\"urn:message:Moderation.Contracts:CommentSubmitted\"]}", "")]
    [InlineData("{\"messageType\":[\"urn:message:Moderation.Contracts:CommentSubmitted\"],\"message\":null}", "")]
    [InlineData("{\"messageType\":[\"urn:message:Moderation.Contracts:CommentSubmitted\"],\"message\":[]}", "")]
    [InlineData("{\"messageType\":[\"urn:message:Moderation.Contracts:CommentSubmitted\"],\"message\":{}}", "siteId is missing")]
    [InlineData("{\"messageType\":[\"urn:message:Moderation.Contracts:CommentSubmitted\"],\"message\":{\"siteId\":{}}}",
        "siteId has the wrong type")]
    [InlineData("{\"messageType\":7,\"message\":{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":\"b\"}}", "not an envelope")]
    public Task Puts_an_envelope_aside_with_a_reason(string body, string reason) => IsRefusedAsync(body, Envelope, reason);

    [Fact]
    public Task Puts_json_aside_that_nests_deeper_than_anyone_writes() =>
        IsRefusedAsync("{\"siteId\":\"s\",\"commentId\":\"c\",\"body\":\"b\",\"x\":" + new string('[', 100_000) + new string(']',
            100_000) + "}", "application/json", "not a JSON object");

    [Fact]
    public Task Puts_a_body_of_five_megabytes_aside() =>
        IsRefusedAsync(RawClient.ToJson(AComment.Innocent() with { Body = new string('a', 5_000_000) }), "application/json",
            "body has 5000000 characters; at most 1000000");

    [Fact]
    public Task Puts_a_message_aside_that_is_too_long_to_be_parsed() =>
        IsRefusedAsync(
            RawClient.ToJson(AComment.Innocent() with { Body = new string('a', 9_000_000) }), "application/json", "The message has 9000");

    private async Task IsRefusedAsync(string body, string contentType, string reason)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        await road.Client.PublishAsync(bytes, new BasicProperties { ContentType = contentType });
        await road.JudgesTheNextCommentAsync();
        var refused = await road.RefusedAsync();
        Assert.Contains(reason, refused.Header("MT-Fault-Message"));
        Assert.Equal(bytes, refused.Body);
        Assert.Equal(0u, await road.Client.CountAsync(BusNames.ModerateComments));
    }
}
