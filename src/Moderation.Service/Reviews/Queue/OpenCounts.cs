using Moderation.Service.Access;

namespace Moderation.Service.Reviews.Queue;

/// <summary>Open comments by site, counted at most every two seconds however many desks watch.</summary>
public sealed class OpenCounts(ReviewQueue queue, TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(2);

    private static readonly Reviewer Everyone = new("counts", IsAdministrator: true, Sites: null, "desk");

    private readonly SemaphoreSlim _counting = new(1);
    private (DateTimeOffset At, IReadOnlyDictionary<string, int> BySite) _counted = (
        DateTimeOffset.MinValue, new Dictionary<string, int>());

    public async Task<IReadOnlyDictionary<string, int>> BySiteAsync(Reviewer reviewer, CancellationToken cancel)
    {
        await _counting.WaitAsync(cancel);
        try
        {
            if (clock.GetUtcNow() - _counted.At > Freshness)
                _counted = (clock.GetUtcNow(), await queue.OpenBySiteAsync(Everyone, cancel));
            return reviewer.Sites is null ? _counted.BySite : _counted.BySite.Where(site => reviewer.MayReview(site.Key)).ToDictionary();
        }
        finally
        {
            _counting.Release();
        }
    }

    public void Dispose() => _counting.Dispose();
}
