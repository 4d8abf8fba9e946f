using Moderation.IntegrationTests.Browser;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Running;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Desk;

/// <summary>A service on broker and database, two people who may use its desk, and a subscriber to all decisions.</summary>
public sealed class SharedDesk(SharedServers servers, Chromium chromium) : IAsyncLifetime
{
    public const string Second = "grace";

    private readonly Backends _backends = new(servers);

    public SignedIn SignedIn { get; private set; } = null!;

    public RawClient Client { get; private set; } = null!;

    public DecisionSubscriber Decisions { get; private set; } = null!;

    public StoredDecisions Stored => new(_backends.Postgres);

    public async ValueTask InitializeAsync()
    {
        await _backends.InitializeAsync();
        Client = await RawClient.ConnectAsync(_backends.RabbitMq);
        SignedIn = await SignedIn.StartAsync(chromium, _backends.Settings);
        await SignedIn.InviteAsync(Second);
        Decisions = await DecisionSubscriber.BindAsync(_backends.RabbitMq, "#");
    }

    public async ValueTask DisposeAsync() => await CleanUp.RunAsync(
        () => SignedIn?.DisposeAsync() ?? default,
        () => Decisions?.DisposeAsync() ?? default,
        () => Client?.DisposeAsync() ?? default,
        _backends.DisposeAsync);
}
