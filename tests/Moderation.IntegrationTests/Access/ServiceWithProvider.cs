using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Running;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Access;

/// <summary>A service with an administrator of its own, and the OpenID Connect provider that it trusts.</summary>
public sealed class ServiceWithProvider : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public IdentityProvider Provider { get; private set; } = null!;

    public ServiceProcess Service { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Provider = await IdentityProvider.StartNewAsync();
        Service = await ServiceProcess.StartReadyAsync(
            new Dictionary<string, string?>(Provider.Settings) { ["Access__SignInsPerMinute"] = "10000" }, _folder.Path);
        using (await Moderator.SignInAsync(Service))
        { }
    }

    public async ValueTask DisposeAsync()
    {
        await CleanUp.RunAsync(() => Service?.DisposeAsync() ?? default, () => Provider?.DisposeAsync() ?? default);
        _folder.Dispose();
    }
}
