using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Moderation.IntegrationTests.Servers;

namespace Moderation.IntegrationTests.Running;

/// <summary>The processes that tests have started and not ended yet. They end with the test run, however it ends short of a kill.</summary>
public static class RunningProcesses
{
    private static readonly ConcurrentDictionary<ChildProcess, bool> Running = new();

    // Kept, since a registration ends when it is collected. Ctrl+C is the test runner's own: it stops and cleans up.
    private static readonly PosixSignalRegistration[] Signals =
        [.. new[] { PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, _ => KillAll()))];

    static RunningProcesses() => AppDomain.CurrentDomain.ProcessExit += (_, _) => KillAll();

    public static void Add(ChildProcess process) => Running[process] = true;

    public static void Remove(ChildProcess process) => Running.TryRemove(process, out _);

    private static void KillAll()
    {
        foreach (var process in Running.Keys)
            CleanUp.Run(process.KillAll);
        GC.KeepAlive(Signals);
    }
}
