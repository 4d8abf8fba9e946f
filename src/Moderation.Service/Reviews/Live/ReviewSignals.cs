using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Moderation.Service.Reviews.Live;

/// <summary>Tells every open desk of this process what moderators do. <see cref="PostgresSignals"/> carries it between processes.</summary>
public sealed class ReviewSignals
{
    /// <summary>A desk that does not keep up loses the oldest: it misses a hint, and the store has the facts.</summary>
    private const int Backlog = 200;

    private readonly ConcurrentDictionary<Channel<ReviewSignal>, bool> _desks = new();

    /// <summary>For what carries signals to other processes.</summary>
    public event Action<ReviewSignal>? Raised;

    public void Raise(ReviewSignal signal)
    {
        Deliver(signal);
        Raised?.Invoke(signal);
    }

    /// <summary>Tells the desks of this process only.</summary>
    public void Deliver(ReviewSignal signal)
    {
        foreach (var desk in _desks.Keys)
            desk.Writer.TryWrite(signal);
    }

    public async IAsyncEnumerable<ReviewSignal> ListenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var desk = Channel.CreateBounded<ReviewSignal>(new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest });
        _desks.TryAdd(desk, true);
        try
        {
            await foreach (var signal in desk.Reader.ReadAllAsync(cancel))
                yield return signal;
        }
        finally
        {
            _desks.TryRemove(desk, out _);
        }
    }
}

/// <summary>Something that other desks should show at once.</summary>
/// <param name="Kind">One of the constants here.</param>
/// <param name="SiteId">Of the comment.</param>
/// <param name="CommentId">Of the comment; null when many were decided in one act.</param>
/// <param name="Moderator">Who did it.</param>
/// <param name="Outcome">What stands about the comment now.</param>
public sealed record ReviewSignal(
    string Kind, string? SiteId = null, string? CommentId = null, string? Moderator = null, string? Outcome = null)
{
    public const string Decided = "decided";
    public const string Claimed = "claimed";
    public const string Released = "released";
    public const string Noted = "noted";
}
