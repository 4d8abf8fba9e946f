using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Xunit;

namespace Moderation.IntegrationTests.Servers;

/// <summary>One service process on the shared broker and database, with a client and a subscriber to all decisions beside it.</summary>
public sealed class ServiceOnBroker(Backends backends) : IAsyncLifetime
{
    public Backends Backends => backends;

    public ServiceProcess Service { get; private set; } = null!;

    public RawClient Client { get; private set; } = null!;

    public DecisionSubscriber Decisions { get; private set; } = null!;

    public StoredDecisions Stored { get; } = new(backends.Postgres);

    public async ValueTask InitializeAsync()
    {
        Client = await RawClient.ConnectAsync(backends.RabbitMq);
        await Client.PurgeAsync();
        Service = await ServiceProcess.StartReadyAsync(backends.Settings);
        Decisions = await DecisionSubscriber.BindAsync(backends.RabbitMq, "#");
    }

    /// <summary>The message that the service put aside, with its reason in the header <c>MT-Fault-Message</c>.</summary>
    public Task<Publication> RefusedAsync() => Client.TakeAsync(BusNames.ModerateCommentsError);

    /// <summary>However bad what came before: a comment behind it is judged at once, and the queue is not blocked.</summary>
    public async Task JudgesTheNextCommentAsync()
    {
        var next = AComment.Innocent();
        await Client.PublishAsync(next);
        await Decisions.FirstAboutAsync(next, TimeSpan.FromSeconds(10));
    }

    public async Task HasRefusedNothingAsync() => Assert.Equal(0u, await Client.CountAsync(BusNames.ModerateCommentsError));

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Decisions.DisposeAsync();
        await Client.DisposeAsync();
    }
}
