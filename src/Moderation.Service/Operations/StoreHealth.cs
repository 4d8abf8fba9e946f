using Microsoft.Extensions.Diagnostics.HealthChecks;
using Moderation.Service.Storage;

namespace Moderation.Service.Operations;

/// <summary>Whether the store answers and its schema is up to date.</summary>
public sealed class StoreHealth(IDatabase store, StoreGate gate) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!gate.IsOpen)
            return HealthCheckResult.Unhealthy($"{store.Name} is not ready");
        try
        {
            await store.PingAsync(cancellationToken);
            return HealthCheckResult.Healthy(store.Name);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy($"{store.Name}: {failure.GetType().Name}", failure);
        }
    }
}
