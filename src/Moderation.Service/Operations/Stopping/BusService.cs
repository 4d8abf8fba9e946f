using MassTransit;
using Moderation.Service.Decisions;

namespace Moderation.Service.Operations.Stopping;

/// <summary>Starts the bus, and stops it without waiting longer than its share for a broker that has fallen silent.</summary>
public sealed partial class BusService(
    MassTransitHostedService bus, DecisionPublisher publisher, StopProgress progress, ILogger<BusService> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => bus.StartAsync(cancellationToken);

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        progress.Step = "stopping the bus";
        await publisher.FinishAsync(StopShares.Verdicts);
        // In the background, since not every wait inside ends with the token.
        var stopping = Task.Run(() => bus.StopAsync(cancellationToken), CancellationToken.None);
        try
        {
            await stopping.WaitAsync(StopShares.Bus, CancellationToken.None);
        }
        catch (TimeoutException)
        {
            Log.NotStopped(log, StopShares.Bus.TotalSeconds);
        }
        progress.Step = "closing its connections";
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The bus did not stop within {Seconds} s; unacknowledged deliveries will be delivered again")]
        public static partial void NotStopped(ILogger log, double seconds);
    }
}
