using System.Data.Common;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Moderation.Service.Access;
using Moderation.Service.Reviews.Queue;

namespace Moderation.Service.Reviews.Live;

/// <summary>The events of one open desk: acts on its sites as they happen, and the counts whenever they change.</summary>
public static partial class LiveEvents
{
    public const string Review = "review";
    public const string Counts = "counts";

    /// <param name="reviewer">Who watches.</param>
    /// <param name="signals">What happens.</param>
    /// <param name="counts">The counts.</param>
    /// <param name="mayStay">Asked at every count; the events end when it says no.</param>
    /// <param name="log">Told when the store cannot be asked; the events go on, and the counts with them once it can.</param>
    /// <param name="stopping">When the process is about to end; the events end with it.</param>
    /// <param name="cancel">When the desk is closed.</param>
    public static async IAsyncEnumerable<SseItem<object>> MergeAsync(
        Reviewer reviewer, ReviewSignals signals, OpenCounts counts, Func<CancellationToken, Task<bool>> mayStay,
        ILogger log, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var events = Channel.CreateBounded<SseItem<object>>(64);
        EndWith(TellSignalsAsync(reviewer, signals, events.Writer, ending.Token), events.Writer);
        EndWith(TellCountsAsync(reviewer, counts, mayStay, events.Writer, log, ending.Token), events.Writer);
        using var end = stopping.Register(() => events.Writer.TryComplete());
        try
        {
            await foreach (var item in events.Reader.ReadAllAsync(cancel))
                yield return item;
        }
        finally
        {
            await ending.CancelAsync();
        }
    }

    /// <summary>A desk that hears only half of what happens would not know; one whose events ended asks for them again.</summary>
    private static void EndWith(Task source, ChannelWriter<SseItem<object>> events) =>
        source.ContinueWith(ended => events.TryComplete(ended.Exception?.InnerException), TaskScheduler.Default);

    private static async Task TellSignalsAsync(
        Reviewer reviewer, ReviewSignals signals, ChannelWriter<SseItem<object>> events, CancellationToken cancel)
    {
        await foreach (var signal in signals.ListenAsync(cancel))
            if (signal.SiteId is null || reviewer.MayReview(signal.SiteId))
                await events.WriteAsync(new(signal, Review), cancel);
    }

    private static async Task TellCountsAsync(
        Reviewer reviewer, OpenCounts counts, Func<CancellationToken, Task<bool>> mayStay, ChannelWriter<SseItem<object>> events,
        ILogger log, CancellationToken cancel)
    {
        IReadOnlyDictionary<string, int>? told = null;
        var isStoreAway = false;
        while (true)
        {
            try
            {
                if (!await mayStay(cancel))
                    return;
                var counted = await counts.BySiteAsync(reviewer, cancel);
                if (told is null || !counted.SequenceEqual(told))
                    await events.WriteAsync(new(counted, Counts), cancel);
                told = counted;
                isStoreAway = false;
            }
            catch (DbException failure)
            {
                if (!isStoreAway)
                    Log.StoreAway(log, reviewer.Id, failure.Message);
                isStoreAway = true;
            }
            await Task.Delay(OpenCounts.Freshness, cancel);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Counting the open comments for the desk of {Moderator} failed, retrying: {Problem}")]
        public static partial void StoreAway(ILogger log, string moderator, string problem);
    }
}
