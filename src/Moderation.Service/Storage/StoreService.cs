namespace Moderation.Service.Storage;

/// <summary>
/// A service in the background that uses the store. Npgsql cancels a statement by asking PostgreSQL to, and waits for the answer on the
/// thread that cancels; a store that has fallen silent must not hold up the whole process so.
/// </summary>
public abstract class StoreService : BackgroundService
{
    private static readonly TimeSpan StopShare = TimeSpan.FromSeconds(0.5);

    public sealed override Task StopAsync(CancellationToken cancellationToken) =>
        Task.WhenAny(Task.Run(() => base.StopAsync(cancellationToken), CancellationToken.None), Task.Delay(StopShare, cancellationToken));
}
