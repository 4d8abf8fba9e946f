namespace Moderation.Service.Overview;

/// <summary>
/// Keeps figures for a quarter of a minute, so that many moderators with the page open cost the store no more than one; who asks while they
/// are counted waits for the same count.
/// </summary>
public sealed class OverviewCache(OverviewQuery query, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(15);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (Task<OverviewFigures> Figures, DateTimeOffset Since)> _kept = [];

    public Task<OverviewFigures> FiguresAsync(OverviewScope scope, CancellationToken cancel)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            foreach (var (key, kept) in _kept)
            {
                if (now - kept.Since >= Kept || kept.Figures.IsFaulted)
                    _kept.Remove(key);
            }
            if (!_kept.TryGetValue(scope.Key, out var entry))
            {
                // Not for one request alone.
                var counting = Task.Run(() => query.CountAsync(scope, CancellationToken.None), CancellationToken.None);
                _kept[scope.Key] = entry = (counting, now);
            }
            return entry.Figures.WaitAsync(cancel);
        }
    }
}
