#pragma warning disable CA1711, CA1822
using Moderation.Service.Access;

namespace Moderation.Service.Reviews;

public sealed class ReviewQueue
{
    public Task<QueuePage> ListAsync(QueueFilter filter, Reviewer reviewer, string? after, int limit, CancellationToken cancel) => Task.FromResult(new QueuePage([], null));

    public Task<int> CountAsync(QueueFilter filter, Reviewer reviewer, CancellationToken cancel) => Task.FromResult(0);

    public Task<IReadOnlyDictionary<string, int>> OpenBySiteAsync(Reviewer reviewer, CancellationToken cancel) => Task.FromResult<IReadOnlyDictionary<string, int>>(new Dictionary<string, int>());
}

public sealed class ReviewItems
{
    public Task<ReviewItem?> FindAsync(string siteId, string commentId, CancellationToken cancel) => Task.FromResult<ReviewItem?>(null);
}
