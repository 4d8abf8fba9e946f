using Microsoft.AspNetCore.DataProtection.KeyManagement.Internal;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Moderation.Service.Storage;

namespace Moderation.Service.Access;

/// <summary>
/// The framework reads the keys that protect cookies while the service starts, and goes on without them when it gets none. A store that is
/// away must not hold the start up, so nothing is read before the store is ready; the first request that needs the keys reads them.
/// </summary>
/// <remarks>
/// An empty or temporary ring would be worse than none: the framework keeps what it has read, and sessions would begin under a key that no
/// other process and no later start knows.
/// </remarks>
internal sealed class GatedKeyRing(IKeyRingProvider keys, StoreGate gate) : IKeyRingProvider
{
    public IKeyRing GetCurrentKeyRing() => gate.IsOpen
        ? keys.GetCurrentKeyRing()
        : throw new InvalidOperationException("The keys of cookies are in the store, which is not available yet.");
}

internal static class GatedKeyRingRegistration
{
    /// <summary>Wraps the key ring that the framework registered. Whatever adds data protection again leaves what is there.</summary>
    public static void PutKeyRingBehindStoreGate(this IServiceCollection services)
    {
        var framework = services.Single(service => service.ServiceType == typeof(IKeyRingProvider)).ImplementationType!;
        services.Replace(ServiceDescriptor.Singleton<IKeyRingProvider>(provider => new GatedKeyRing(
            (IKeyRingProvider)ActivatorUtilities.CreateInstance(provider, framework), provider.GetRequiredService<StoreGate>())));
    }
}
