using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Outages;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Reviews;

[Collection(typeof(OutageCollection))]
public sealed class VerdictLossTests(OwnServers servers) : IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await servers.RestoreAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_verdict_is_published_though_the_process_died_after_recording_it()
    {
        var comment = AComment.Picture();
        await using (var service = await ServiceProcess.StartReadyAsync(servers.Settings))
        {
            await using (var client = await RawClient.ConnectAsync(servers.Broker.Address))
                await client.PublishAsync(comment);
            await Eventually.TrueAsync(async () => (await servers.Stored.OfAsync(comment)).Count == 1, "a decision by the machine");
            servers.Broker.Kill(); // so the verdict can be recorded, and cannot be published
            using var desk = await Moderator.SignInAsync(service);
            using var answer = await desk.ActAsync(
                new() { SiteId = comment.SiteId, CommentId = comment.CommentId, Revision = 0, Action = ReviewActions.Approve });
            answer.EnsureSuccessStatusCode();
            await service.KillAsync();
        }
        await servers.Broker.StartAsync();
        await using var next = await ServiceProcess.StartReadyAsync(servers.Settings);
        await using var decisions = await DecisionSubscriber.ReadKeptAsync(servers.Broker.Address);
        var verdict = (await decisions.CountAboutAsync(comment, 2)).First(found => found.Decision.Sequence == 2);
        Assert.Equal(($"{comment.SiteId}.approved", "moderator:chief"), (verdict.RoutingKey, verdict.Decision.DecidedBy));
    }
}
