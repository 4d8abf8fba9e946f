using Moderation.IntegrationTests.Browser;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Servers;
using Npgsql;
using Xunit;

namespace Moderation.IntegrationTests.Desk;

/// <summary>A service on the shared broker with a database of its own, two people who may use its desk, and a subscriber to all decisions.</summary>
public sealed class SharedDesk(Backends backends, Chromium chromium) : IAsyncLifetime
{
    public const string Second = "grace";

    public SignedIn SignedIn { get; private set; } = null!;

    public RawClient Client { get; private set; } = null!;

    public DecisionSubscriber Decisions { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Client = await RawClient.ConnectAsync(backends.RabbitMq);
        await Client.PurgeAsync();
        var settings = new Dictionary<string, string?>(backends.Settings) { ["ConnectionStrings__Postgres"] = await NewDatabaseAsync() };
        SignedIn = await SignedIn.StartAsync(chromium, settings);
        await SignedIn.InviteAsync(Second);
        Decisions = await DecisionSubscriber.BindAsync(backends.RabbitMq, "#");
    }

    public async ValueTask DisposeAsync()
    {
        if (SignedIn is not null)
            await SignedIn.DisposeAsync();
        if (Decisions is not null)
            await Decisions.DisposeAsync();
        await Client.DisposeAsync();
    }

    private async Task<string> NewDatabaseAsync()
    {
        var name = $"desk_{Guid.NewGuid():N}";
        await using var database = NpgsqlDataSource.Create(backends.Postgres);
        await using var command = database.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(backends.Postgres) { Database = name }.ConnectionString;
    }
}
