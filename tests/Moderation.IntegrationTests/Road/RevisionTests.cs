using System.Text.Json;
using Moderation.Contracts;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Road;

[Collection(typeof(BrokerCollection))]
public sealed class RevisionTests(ServiceOnBroker road) : IAsyncLifetime
{
    private readonly CommentSubmitted _comment = AComment.Innocent();

    private CommentSubmitted Edited => _comment with { Revision = 1, Body = AComment.PictureText };

    public async ValueTask InitializeAsync() => await road.Client.PurgeAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Answers_a_repeated_delivery_with_the_same_decision()
    {
        await PublishAsync(_comment, _comment);
        var published = await road.Decisions.CountAboutAsync(_comment, 2);
        Assert.Single(published.Select(found => found.Decision.DecisionId).Distinct());
        Assert.True(JsonElement.DeepEquals(published[0].Json, published[1].Json), $"{published[0].Json}\n{published[1].Json}");
        Assert.Single(await road.Stored.OfAsync(_comment));
    }

    [Fact]
    public async Task Decides_anew_about_a_new_revision()
    {
        await PublishAsync(_comment, Edited);
        var published = await road.Decisions.CountAboutAsync(_comment, 2);
        Assert.Equal([(0, 1, "approved"), (1, 2, "flagged")],
            published.Select(found => (found.Decision.Revision, found.Decision.Sequence, found.Decision.Outcome)));
        Assert.Equal(2, published.Select(found => found.Decision.DecisionId).Distinct().Count());
        Assert.Equal([false, true], (await road.Stored.OfAsync(_comment)).Select(row => row.Stands));
    }

    [Fact]
    public async Task Lets_the_newest_revision_stand_when_an_older_one_comes_late()
    {
        await PublishAsync(Edited, _comment);
        var published = await road.Decisions.CountAboutAsync(_comment, 2);
        Assert.All(published,
            found => Assert.Equal((1, 1, "flagged"), (found.Decision.Revision, found.Decision.Sequence, found.Decision.Outcome)));
        Assert.Single(published.Select(found => found.Decision.DecisionId).Distinct());
        Assert.Single(await road.Stored.OfAsync(_comment));
    }

    [Fact]
    public async Task Puts_another_body_under_a_judged_revision_aside()
    {
        await PublishAsync(_comment with { Body = AComment.PictureText }, _comment);
        var refused = await road.RefusedAsync();
        Assert.Contains("revision: 0", refused.Header("MT-Fault-Message"));
        Assert.Equal(_comment.Body, refused.Json.GetProperty("body").GetString());
        Assert.Equal("flagged", Assert.Single(await road.Stored.OfAsync(_comment)).Outcome);
    }

    [Fact]
    public async Task Counts_the_same_comment_id_on_two_sites_as_two_comments()
    {
        var elsewhere = _comment with { SiteId = AComment.NewSite(), Body = AComment.PictureText };
        await PublishAsync(_comment, elsewhere);
        Assert.Equal("approved", Assert.Single(await road.Stored.OfAsync(_comment)).Outcome);
        Assert.Equal("flagged", Assert.Single(await road.Stored.OfAsync(elsewhere)).Outcome);
    }

    // One after the other, each once the one before is recorded: what comes together is judged side by side.
    private async Task PublishAsync(CommentSubmitted first, CommentSubmitted second)
    {
        await road.Client.PublishAsync(first);
        await road.Decisions.FirstAboutAsync(first);
        await road.Client.PublishAsync(second);
        if (second.SiteId != first.SiteId)
            await road.Decisions.FirstAboutAsync(second);
    }
}
