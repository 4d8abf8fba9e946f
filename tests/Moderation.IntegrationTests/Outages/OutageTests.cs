using System.Net;
using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Outages;

[Collection(typeof(OutageCollection))]
public sealed class OutageTests(OwnServers servers) : IAsyncLifetime
{
    private const int Comments = 600;

    private readonly CommentSubmitted[] _comments = [.. Enumerable.Range(0,
        Comments).Select(number => AComment.Innocent("outage", $"{Guid.NewGuid()}", number))];

    public async ValueTask InitializeAsync()
    {
        await servers.RestoreAsync();
        await using var client = await RawClient.ConnectAsync(servers.Broker.Address);
        await client.PurgeAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Waits_at_start_for_broker_and_database()
    {
        servers.Broker.Kill();
        await servers.Database.StopAsync();
        await using var service = new ServiceProcess(servers.Settings);
        await service.Process.SaysAsync(
            log => log.Contains("PostgreSQL is not ready") && log.Contains("Connection Failed"), "what it waits for");
        await AssertHealthAsync(service, HttpStatusCode.ServiceUnavailable);
        await servers.Database.StartAsync();
        await servers.Broker.StartAsync();
        await service.ReadyAsync();
        await PublishAsync(_comments[..1]);
        await AssertSettledAsync(_comments[..1]);
    }

    [Fact]
    public async Task Loses_nothing_while_the_database_is_away()
    {
        await using var service = await ServiceProcess.StartReadyAsync(servers.Settings);
        await PublishAsync(_comments[..200]);
        await servers.Database.StopAsync();
        await PublishAsync(_comments[200..]);
        await Eventually.TrueAsync(async () => !await service.IsReadyAsync(), "a service that says it is not ready");
        await AssertHealthAsync(service, HttpStatusCode.ServiceUnavailable);
        await servers.Database.StartAsync();
        await service.ReadyAsync();
        await AssertSettledAsync(_comments);
    }

    [Fact]
    public async Task Loses_nothing_when_it_is_stopped_while_the_database_is_away()
    {
        await using (var service = await ServiceProcess.StartReadyAsync(servers.Settings))
        {
            await servers.Database.StopAsync();
            await PublishAsync(_comments);
            await service.Process.SaysAsync(log => log.Contains("Recording failed"), "that the database is away");
            await service.StopAsync();
        }
        await servers.Database.StartAsync();
        await using var next = await ServiceProcess.StartReadyAsync(servers.Settings);
        await AssertSettledAsync(_comments);
    }

    [Fact]
    public async Task Loses_nothing_when_the_broker_dies_amid_comments()
    {
        await using var service = await ServiceProcess.StartReadyAsync(servers.Settings);
        await PublishAsync(_comments);
        servers.Broker.Kill();
        await Eventually.TrueAsync(async () => !await service.IsReadyAsync(), "a service that says it is not ready");
        await AssertHealthAsync(service, HttpStatusCode.ServiceUnavailable);
        await servers.Broker.StartAsync();
        await service.ReadyAsync();
        await AssertSettledAsync(_comments);
    }

    [Fact]
    public async Task Keeps_a_comment_that_is_delivered_too_often()
    {
        await PublishAsync(_comments[..1]);
        await using var client = await RawClient.ConnectAsync(servers.Broker.Address);
        await using var connection = await Broker.ConnectAsync(servers.Broker.Address);
        await using var channel = await connection.CreateChannelAsync();
        for (var delivery = 0; delivery <= 100; delivery++)
        {
            var found = await Eventually.ValueAsync(
                () => channel.BasicGetAsync(BusNames.ModerateComments, autoAck: false), $"delivery {delivery}");
            await channel.BasicRejectAsync(found.DeliveryTag, requeue: true);
        }
        var dead = await client.TakeAsync(BusNames.ModerateCommentsDeadLetter);
        Assert.Equal(_comments[0].CommentId, dead.Json.GetProperty("commentId").GetString());
        Assert.Contains("x-death", dead.Properties.Headers!.Keys);
    }

    private async Task PublishAsync(CommentSubmitted[] comments)
    {
        await using var client = await RawClient.ConnectAsync(servers.Broker.Address);
        await client.PublishAllAsync(comments);
    }

    private static async Task AssertHealthAsync(ServiceProcess service, HttpStatusCode ready)
    {
        // The store is looked for before the server listens.
        await Eventually.ValueAsync(async () => await service.IsListeningAsync() ? "yes" : null, "a service that listens");
        using var live = await service.Http.GetAsync("/health/live");
        using var readiness = await service.Http.GetAsync("/health/ready");
        Assert.Equal((HttpStatusCode.OK, ready), (live.StatusCode, readiness.StatusCode));
    }

    private async Task AssertSettledAsync(CommentSubmitted[] comments)
    {
        await using var decisions = await DecisionSubscriber.ReadKeptAsync(servers.Broker.Address);
        var ids = comments.Select(comment => comment.CommentId).ToHashSet();
        await Eventually.TrueAsync(
            () => ids.IsSubsetOf(decisions.Publications.Select(found => found.Decision.CommentId)), "a decision about every comment");
        Assert.Equal(comments.Length, (await servers.Stored.OfSiteAsync("outage")).Count(row => row.Stands && ids.Contains(row.CommentId)));
        await using var client = await RawClient.ConnectAsync(servers.Broker.Address);
        Assert.Equal(0u, await client.CountAsync(BusNames.ModerateCommentsError));
        Assert.Equal(0u, await client.CountAsync(BusNames.ModerateComments));
    }
}
