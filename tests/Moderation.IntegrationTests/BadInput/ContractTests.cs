using System.Text;
using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Servers;
using RabbitMQ.Client;
using Xunit;

namespace Moderation.IntegrationTests.BadInput;

/// <summary>Comments at and beyond the bounds of the contract.</summary>
[Collection(typeof(BrokerCollection))]
public sealed class ContractTests(ServiceOnBroker road) : IAsyncLifetime
{
    private static readonly string LongId = new('i', 10_000);

    public async ValueTask InitializeAsync() => await road.Client.PurgeAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static TheoryData<string, CommentSubmitted> BeyondTheContract => new()
    {
        { "siteId has 10000 bytes", AComment.Innocent(LongId) },
        { "siteId has 201 bytes", AComment.Innocent(new('s', 201)) },
        { "commentId has 10000 bytes", AComment.Innocent(id: LongId) },
        { "parentId has 10000 bytes", AComment.Innocent() with { ParentId = LongId } },
        { "author.id has 10000 bytes", AComment.Innocent() with { Author = new() { Id = LongId } } },
        { "article.id has 10000 bytes", AComment.Innocent() with { Article = new() { Id = LongId } } },
        { "author.name has 10001 characters", AComment.Innocent() with { Author = new() { Name = new('n', 10_001) } } },
        { "article.excerpt has 10001 characters", AComment.Innocent() with { Article = new() { Excerpt = new('n', 10_001) } } },
        { "siteId contains a control", AComment.Innocent("site\nid") },
        { "commentId contains a control", AComment.Innocent(id: "1\0") },
        { "commentId contains a control", AComment.Innocent(id: "1\u202E") },
        { "commentId contains a control", AComment.Innocent(id: "1\u200B") },
        { "siteId is missing", AComment.Innocent(" ") },
        { "commentId is missing", AComment.Innocent(id: "") },
    };

    [Theory]
    [MemberData(nameof(BeyondTheContract), DisableDiscoveryEnumeration = true)]
    public async Task Puts_a_comment_aside_that_is_beyond_the_contract(string reason, CommentSubmitted comment)
    {
        await road.Client.PublishAsync(comment);
        await road.JudgesTheNextCommentAsync();
        var refused = await road.RefusedAsync();
        Assert.Contains(reason, refused.Header("MT-Fault-Message"));
        Assert.Empty(await road.Stored.OfAsync(comment with
        {
            SiteId = comment.SiteId.Replace("\0", ""),
            CommentId = comment.CommentId.Replace("\0", "")
        }));
    }

    public static TheoryData<string, string> StrangeButAllowed => new()
    {
        { "NUL", "Thank you for this article, \\u0000 I learned something today." },
        { "lone surrogates", "Thank you for this article, \\ud83d I learned \\ude00 something today." },
        { "surrogates in wrong order", "Thank you for this article, \\ude00\\ud83d I learned something today." },
        { "zero width", "Thank you for\u200B this article,\u200D I\uFEFF learned something today." },
        { "bidirectional", "Thank you \u202Efor this\u202C article, \u2066I learned\u2069 something today." },
        { "emoji", "Thank you for this article \uD83D\uDE00, I learned something today." },
    };

    [Theory]
    [MemberData(nameof(StrangeButAllowed), DisableDiscoveryEnumeration = true)]
    public async Task Decides_about_a_body_with(string strangeness, string escapedBody)
    {
        var comment = AComment.Innocent(id: strangeness) with { Body = "BODY", Author = new() { Name = "BODY" } };
        await road.Client.PublishAsync(RawClient.ToJson(comment).Replace("BODY", escapedBody));
        await road.Decisions.FirstAboutAsync(comment);
        Assert.Single(await road.Stored.OfAsync(comment));
        await road.HasRefusedNothingAsync();
    }

    [Fact]
    public async Task Decides_about_the_longest_body_that_is_allowed()
    {
        var comment = AComment.Innocent() with { Body = string.Concat(Enumerable.Repeat("I learned it. ", 72_000))[..1_000_000] };
        await road.Client.PublishAsync(comment);
        await road.Decisions.FirstAboutAsync(comment);
        await road.HasRefusedNothingAsync();
    }

    [Theory]
    [InlineData("\"0001-01-01T00:00:00Z\"")]
    [InlineData("\"0001-01-01T00:00:00+14:00\"")]
    [InlineData("\"9999-12-31T23:59:59.9999999-14:00\"")]
    [InlineData("\"1970-01-01T00:00:00Z\"")]
    [InlineData("null")]
    public async Task Ends_in_a_decision_or_a_reason_whatever_the_clock_said(string time)
    {
        var comment = AComment.Innocent();
        await road.Client.PublishAsync(RawClient.ToJson(comment).Replace("\"body\"", $"\"submittedAt\":{time},\"body\""));
        await Eventually.TrueAsync(async () => road.Decisions.About(comment).Count > 0
        || await road.Client.CountAsync(BusNames.ModerateCommentsError) > 0, "an end");
        if (road.Decisions.About(comment).Count == 0)
            Assert.Contains("submittedAt", (await road.RefusedAsync()).Header("MT-Fault-Message"));
    }

    [Fact]
    public async Task Ends_in_a_decision_or_a_reason_when_bytes_are_not_utf8()
    {
        var comment = AComment.Innocent() with { Body = "Thank you for this article?" };
        var bytes = Encoding.UTF8.GetBytes(RawClient.ToJson(comment));
        bytes[Array.IndexOf(bytes, (byte)'?')] = 0xC3;
        await road.Client.PublishAsync(bytes, new BasicProperties { ContentType = "application/json" });
        await road.JudgesTheNextCommentAsync();
        Assert.NotEmpty((await road.RefusedAsync()).Header("MT-Fault-Message"));
        Assert.Empty(await road.Stored.OfAsync(comment));
    }
}
