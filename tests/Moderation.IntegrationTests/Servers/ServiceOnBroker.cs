using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Running;
using Xunit;

namespace Moderation.IntegrationTests.Servers;

/// <summary>One service process with a broker and a database, and beside it a client and a subscriber to all decisions.</summary>
public sealed class ServiceOnBroker(SharedServers servers) : IAsyncLifetime
{
    public Backends Backends { get; } = new(servers);

    public ServiceProcess Service { get; private set; } = null!;

    public RawClient Client { get; private set; } = null!;

    public DecisionSubscriber Decisions { get; private set; } = null!;

    public StoredDecisions Stored { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Backends.InitializeAsync();
        Stored = new(Backends.Postgres);
        Client = await RawClient.ConnectAsync(Backends.RabbitMq);
        Service = await ServiceProcess.StartReadyAsync(Backends.Settings);
        Decisions = await DecisionSubscriber.BindAsync(Backends.RabbitMq, "#");
    }

    /// <summary>The message that the service put aside, with its reason in the header <c>MT-Fault-Message</c>.</summary>
    public Task<Publication> RefusedAsync() => Client.TakeAsync(BusNames.ModerateCommentsError);

    /// <summary>However bad what came before: a comment behind it is judged, and the queue is not blocked.</summary>
    public async Task JudgesTheNextCommentAsync()
    {
        var next = AComment.Innocent();
        await Client.PublishAsync(next);
        await Decisions.FirstAboutAsync(next);
    }

    public async Task HasRefusedNothingAsync() => Assert.Equal(0u, await Client.CountAsync(BusNames.ModerateCommentsError));

    public async ValueTask DisposeAsync() => await CleanUp.RunAsync(
        () => Service?.DisposeAsync() ?? default,
        () => Decisions?.DisposeAsync() ?? default,
        () => Client?.DisposeAsync() ?? default,
        Backends.DisposeAsync);
}
