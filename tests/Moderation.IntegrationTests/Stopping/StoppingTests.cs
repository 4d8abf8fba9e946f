using System.Net;
using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Loss;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Stopping;

/// <summary>Whatever broker and database do, the signal ends the process in time, and the next process finds everything.</summary>
public sealed class StoppingTests(Backends backends) : IClassFixture<Backends>, IAsyncLifetime
{
    private const int Comments = 700;

    private readonly RelayedServers _servers = new(backends);
    private RawClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _client = await RawClient.ConnectAsync(backends.RabbitMq);
        await _client.PurgeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _servers.DisposeAsync();
    }

    [Theory]
    [InlineData(ChildProcess.Terminate)]
    [InlineData(ChildProcess.Interrupt)]
    [InlineData(ChildProcess.Terminate, ChildProcess.Terminate)]
    public async Task Ends_in_time_when_the_broker_falls_silent(params int[] signals)
    {
        await using var service = await ServiceProcess.StartReadyAsync(_servers.Settings);
        _servers.Broker.Hold();
        (await Stopped.ByAsync(service, signals)).AssertInTime();
    }

    [Fact]
    public async Task Loses_nothing_when_the_broker_confirms_nothing_any_more() => await LosesNothingAsync(_servers.Broker.HoldAnswers);

    [Fact]
    public async Task Loses_nothing_when_broker_falls_silent_amid_comments() => await LosesNothingAsync(_servers.Broker.Hold);

    [Fact]
    public async Task Loses_nothing_when_the_database_falls_silent_amid_comments() => await LosesNothingAsync(_servers.Database.Hold);

    [Fact]
    public async Task Loses_nothing_when_both_fall_silent_amid_comments() => await LosesNothingAsync(_servers.Hold);

    [Fact]
    public async Task Ends_the_events_of_a_desk()
    {
        await using var service = await ServiceProcess.StartReadyAsync(_servers.Settings);
        using var desk = await Moderator.SignInAsync(service);
        using var events = await WatchAsync(desk);
        (await Stopped.ByAsync(service, ChildProcess.Terminate)).AssertInTime();
        await events.ReadToEndAsync();
    }

    [Fact]
    public async Task Ends_the_events_of_a_desk_though_the_database_is_silent()
    {
        await using var service = await ServiceProcess.StartReadyAsync(_servers.Settings);
        using var desk = await Moderator.SignInAsync(service);
        using var events = await WatchAsync(desk);
        _servers.Hold();
        (await Stopped.ByAsync(service, ChildProcess.Terminate)).AssertInTime();
    }

    [Fact]
    public async Task Publishes_after_a_restart_what_a_moderator_decided_and_no_broker_confirmed()
    {
        var comment = AComment.Picture();
        var service = await ServiceProcess.StartReadyAsync(_servers.Settings);
        await using var decisions = await DecisionSubscriber.BindAsync(backends.RabbitMq, "#");
        await using (service)
        {
            await _client.PublishAsync(comment);
            await decisions.FirstAboutAsync(comment);
            using var desk = await Moderator.SignInAsync(service);
            _servers.Broker.Hold();
            using var answer = await desk.ActAsync(Approval(comment));
            answer.EnsureSuccessStatusCode();
            (await Stopped.ByAsync(service, ChildProcess.Terminate)).AssertInTime();
        }
        Assert.DoesNotContain(decisions.About(comment), found => found.Decision.Sequence == 2);
        await using var next = await ServiceProcess.StartReadyAsync(backends.Settings);
        var verdict = await decisions.LastAboutAsync(comment, 2);
        Assert.Equal((2, "moderator:chief"), (verdict.Sequence, verdict.DecidedBy));
    }

    [Fact]
    public async Task Does_not_wait_for_an_act_that_the_database_does_not_answer()
    {
        var comment = AComment.Picture();
        var service = await ServiceProcess.StartReadyAsync(_servers.Settings);
        await using var decisions = await DecisionSubscriber.BindAsync(backends.RabbitMq, "#");
        await using (service)
        {
            await _client.PublishAsync(comment);
            await decisions.FirstAboutAsync(comment);
            using var desk = await Moderator.SignInAsync(service);
            _servers.Database.Hold();
            var acting = desk.ActAsync(Approval(comment));
            await Task.Delay(TimeSpan.FromSeconds(1)); // there is nothing to see by which to tell that it hangs
            (await Stopped.ByAsync(service, ChildProcess.Terminate)).AssertOrderly();
            await Assert.ThrowsAsync<HttpRequestException>(async () => (await acting).EnsureSuccessStatusCode());
        }
        await using var next = await ServiceProcess.StartReadyAsync(backends.Settings);
        using var again = await Moderator.SignInAsync(next);
        using var answer = await again.ActAsync(Approval(comment));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("moderator:chief", (await decisions.LastAboutAsync(comment, 2)).DecidedBy);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task Ends_in_time_while_it_still_waits_at_start(bool withoutBroker, bool withoutDatabase)
    {
        if (withoutBroker)
            _servers.Broker.Hold();
        if (withoutDatabase)
            _servers.Database.Hold();
        await using var service = new ServiceProcess(_servers.Settings);
        await Eventually.TrueAsync(service.IsListeningAsync, "a service that listens");
        (await Stopped.ByAsync(service, ChildProcess.Terminate)).AssertInTime();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(100)]
    [InlineData(200)]
    [InlineData(400)]
    public async Task Ends_in_time_when_the_signal_comes_while_it_starts(int milliseconds)
    {
        _servers.Hold();
        await using var service = new ServiceProcess(_servers.Settings);
        await service.Process.SaysAsync(log => log.Contains("Configured endpoint take-reports"), "that it starts");
        await Task.Delay(milliseconds);
        var stopped = await Stopped.ByAsync(service, ChildProcess.Terminate);
        stopped.AssertInTime();
        Assert.DoesNotContain("Unhandled exception", stopped.Log);
    }

    private static ReviewComment Approval(CommentSubmitted comment) =>
        new() { SiteId = comment.SiteId, CommentId = comment.CommentId, Revision = 0, Action = ReviewActions.Approve };

    private static async Task<StreamReader> WatchAsync(Moderator desk)
    {
        var answer = await desk.Http.GetAsync("/api/reviews/live", HttpCompletionOption.ResponseHeadersRead);
        var events = new StreamReader(await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync());
        Assert.Equal("event: counts", await events.ReadLineAsync());
        return events;
    }

    private async Task LosesNothingAsync(Action fallSilent)
    {
        var service = await ServiceProcess.StartReadyAsync(_servers.Settings);
        await using var decisions = await DecisionSubscriber.BindAsync(backends.RabbitMq, "#");
        var rush = new CommentRush(_client, decisions, new(backends.Postgres));
        await using (service)
        {
            await rush.PublishAsync(1); // everything is compiled once before the silence
            await Eventually.TrueAsync(() => rush.Answered == 1, "an answer");
            var publishing = rush.PublishAsync(Comments);
            await Eventually.TrueAsync(() => rush.Answered > Comments / 10, "some answers");
            fallSilent();
            await publishing;
            (await Stopped.ByAsync(service, ChildProcess.Terminate)).AssertOrderly();
            Assert.NotEmpty(await rush.UnsettledAsync());
        }
        _servers.Broker.Forward();
        _servers.Database.Forward();
        await using (await ServiceProcess.StartReadyAsync(backends.Settings))
            await Eventually.TrueAsync(async () => (await rush.UnsettledAsync()).Count == 0, "every comment settled");
        Assert.Equal(Comments + 1, await rush.RecordedAsync());
        Assert.Empty(await rush.LiesAsync());
        Assert.Equal(0u, await _client.CountAsync(BusNames.ModerateCommentsError));
        Assert.Equal(0u, await _client.CountAsync(BusNames.ModerateCommentsDeadLetter));
    }
}
