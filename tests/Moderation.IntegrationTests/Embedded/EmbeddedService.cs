using Moderation.IntegrationTests.Running;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Embedded;

/// <summary>A service for which nothing is configured.</summary>
public sealed class EmbeddedService : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public ServiceProcess Process { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        Process = await ServiceProcess.StartReadyAsync(new Dictionary<string, string?>(), _folder.Path);

    public async ValueTask DisposeAsync()
    {
        await CleanUp.RunAsync(() => Process?.DisposeAsync() ?? default);
        _folder.Dispose();
    }
}
