using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Moderation.Service.Reviews;

/// <summary>Tells every open desk of this process what happens. Between processes on PostgreSQL, <see cref="PostgresSignals"/> carries it.</summary>
public sealed class ReviewSignals
{
    /// <summary>A desk that does not keep up loses the oldest: it only misses a hint, the store knows better.</summary>
    private const int Backlog = 200;

    private readonly ConcurrentDictionary<Channel<ReviewSignal>, bool> _desks = new();

    /// <summary>What leaves this process as well, where there are others.</summary>
    public event Action<ReviewSignal>? Raised;

    public void Raise(ReviewSignal signal)
    {
        Deliver(signal);
        Raised?.Invoke(signal);
    }

    /// <summary>To the desks of this process alone.</summary>
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
