using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Loss;

public sealed class KillTests(Backends backends) : IClassFixture<Backends>
{
    private const int Rounds = 8;
    private const int CommentsPerRound = 700;

    [Fact]
    public async Task Loses_nothing_and_approves_nothing_when_it_is_killed_twelve_times_amid_comments()
    {
        await using var client = await RawClient.ConnectAsync(backends.RabbitMq);
        await client.PurgeAsync();
        await using var first = await ServiceProcess.StartReadyAsync(backends.Settings);
        await using var decisions = await DecisionSubscriber.BindAsync(backends.RabbitMq, "#");
        var rush = new CommentRush(client, decisions, new(backends.Postgres));
        await first.KillAsync();

        // How much a process gets done before it is killed depends on the machine, so there are rounds until enough of them hit it amid
        // work.
        var amid = 0;
        for (var round = 0; round < Rounds || (amid < Rounds / 2 && round < 5 * Rounds); round++)
        {
            await rush.PublishAsync(CommentsPerRound);
            await KillAmidAsync(rush, processes: 1 + round % 2);
            if (await client.CountAsync(BusNames.ModerateComments) > 0)
                amid++;
        }
        Assert.True(amid >= Rounds / 2, $"only {amid} kills came before the queue was empty");

        await using (await ServiceProcess.StartReadyAsync(backends.Settings))
            await Eventually.TrueAsync(async () => (await rush.UnsettledAsync()).Count == 0, "every comment settled");
        await AssertNothingIsLeftAsync(client);
        Assert.Equal(rush.Comments, await rush.RecordedAsync());
        Assert.Empty(await rush.UnsettledAsync());
        Assert.Empty(await rush.LiesAsync());
    }

    [Fact]
    public async Task Loses_nothing_when_processes_are_stopped_and_started_amid_comments()
    {
        await using var client = await RawClient.ConnectAsync(backends.RabbitMq);
        await client.PurgeAsync();
        await using var first = await ServiceProcess.StartReadyAsync(backends.Settings);
        await using var decisions = await DecisionSubscriber.BindAsync(backends.RabbitMq, "#");
        var rush = new CommentRush(client, decisions, new(backends.Postgres));
        var old = first;
        try
        {
            for (var deployment = 0; deployment < 3; deployment++)
            {
                await rush.PublishAsync(CommentsPerRound);
                var next = await ServiceProcess.StartReadyAsync(backends.Settings);
                var publishing = rush.PublishAsync(CommentsPerRound);
                await old.StopAsync();
                Assert.Equal(0, old.Process.ExitCode);
                await publishing;
                await old.DisposeAsync();
                old = next;
            }
            await Eventually.TrueAsync(async () => (await rush.UnsettledAsync()).Count == 0, "every comment settled");
        }
        finally
        {
            await old.DisposeAsync();
        }
        await AssertNothingIsLeftAsync(client);
        Assert.Empty(await rush.LiesAsync());
    }

    private async Task KillAmidAsync(CommentRush rush, int processes)
    {
        var services = Enumerable.Range(0, processes).Select(_ => new ServiceProcess(backends.Settings)).ToList();
        try
        {
            var enough = rush.Answered + Random.Shared.Next(1, CommentsPerRound / 2);
            await Eventually.TrueAsync(() => rush.Answered >= enough, $"{enough} answers");
            foreach (var service in services)
                await service.KillAsync();
        }
        finally
        {
            foreach (var service in services)
                await service.DisposeAsync();
        }
    }

    // Only once no process holds deliveries does a queue show all that is in it.
    private static async Task AssertNothingIsLeftAsync(RawClient client)
    {
        await Eventually.TrueAsync(async () => await client.CountAsync(BusNames.ModerateComments) == 0, "an empty queue");
        Assert.Equal(0u, await client.CountAsync(BusNames.ModerateCommentsError));
        Assert.Equal(0u, await client.CountAsync(BusNames.ModerateCommentsDeadLetter));
    }
}
