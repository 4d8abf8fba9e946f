using System.Diagnostics;

namespace Moderation.Service.Operations.Stopping;

/// <summary>
/// Ends the process when an orderly stop has not ended in time, before its host kills it without a word. Nothing is lost by that: a
/// delivery is acknowledged only after its decision was recorded and published, and a verdict is recorded with a mark that it has yet to
/// be published.
/// </summary>
public sealed partial class LastResort : IDisposable
{
    /// <summary>The process's exit code when it had to end itself.</summary>
    public const int ExitCode = 3;

    // A little more than an orderly stop may take.
    private static readonly TimeSpan Patience = StopShares.All + TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan FarewellPatience = TimeSpan.FromSeconds(0.5);

    private readonly ManualResetEventSlim _ended = new();
    private readonly WaitHandle _stopping;
    private readonly StopProgress _progress;
    private readonly ILogger<LastResort> _log;
    private readonly TimeSpan _patience;
    private readonly Action<int> _exit;

    [ActivatorUtilitiesConstructor]
    public LastResort(IHostApplicationLifetime host, StopProgress progress, ILogger<LastResort> log)
        : this(host, progress, log, Patience, Environment.Exit)
    {
    }

    /// <param name="patience">From the signal to the exit.</param>
    /// <param name="exit">Ends the process with a code.</param>
    public LastResort(IHostApplicationLifetime host, StopProgress progress, ILogger<LastResort> log, TimeSpan patience, Action<int> exit)
    {
        (_stopping, _progress, _log, _patience, _exit) = (host.ApplicationStopping.WaitHandle, progress, log, patience, exit);
        // A thread of its own, there from the start: those of the pool may all be waiting, and a callback comes after others that hang.
        new Thread(Watch) { IsBackground = true, Name = nameof(LastResort) }.Start();
    }

    /// <summary>The process ends by itself.</summary>
    public void Dispose() => _ended.Set();

    private void Watch()
    {
        WaitHandle.WaitAny([_stopping, _ended.WaitHandle]);
        if (_ended.Wait(_patience))
            return;
        // Neither a log that nobody reads nor whatever hangs on the exit may hold it up.
        var farewell = new Thread(SayAndExit) { IsBackground = true };
        farewell.Start();
        if (farewell.Join(FarewellPatience))
            return;
        using var self = Process.GetCurrentProcess();
        self.Kill();
    }

    private void SayAndExit()
    {
        Log.CutShort(_log, _patience.TotalSeconds, _progress.Step);
        _exit(ExitCode);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error,
            "Stopping took longer than {Seconds} s: the process was still {Step} and exits now; "
            + "unacknowledged deliveries will be delivered again")]
        public static partial void CutShort(ILogger log, double seconds, string step);
    }
}
