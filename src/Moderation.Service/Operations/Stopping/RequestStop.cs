using Microsoft.AspNetCore.Hosting.Server;

namespace Moderation.Service.Operations.Stopping;

/// <summary>
/// Stops the server first, and within its share: otherwise one request that hangs would take the time of all that stops after it.
/// </summary>
public sealed class RequestStop(IServer server) : IHostedLifecycleService
{
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        using var share = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        share.CancelAfter(StopShares.Requests);
        await server.StopAsync(share.Token);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
