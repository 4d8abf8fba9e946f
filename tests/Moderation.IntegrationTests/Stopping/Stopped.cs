using System.Diagnostics;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Stopping;

/// <summary>How a service process ended, and how long after the signal.</summary>
public sealed record Stopped(TimeSpan After, int ExitCode, string Log)
{
    /// <summary>What a container host gives between the signal and the kill.</summary>
    public static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);

    public static async Task<Stopped> ByAsync(ServiceProcess service, params int[] signals)
    {
        var watch = Stopwatch.StartNew();
        foreach (var signal in signals)
            service.Process.Signal(signal);
        await service.Process.ExitedAsync();
        var stopped = new Stopped(watch.Elapsed, service.Process.ExitCode, service.Log);
        TestContext.Current.TestOutputHelper?.WriteLine($"Ended after {watch.Elapsed.TotalSeconds:0.00} s with {stopped.ExitCode}.");
        return stopped;
    }

    /// <summary>In time, and not because the process had to end itself.</summary>
    public void AssertOrderly()
    {
        AssertInTime();
        Assert.True(ExitCode == 0, $"It ended with {ExitCode}:\n{Log}");
    }

    public void AssertInTime() => Assert.True(After < Bound, $"It ended {After.TotalSeconds:0.0} s after the signal:\n{Log}");
}
