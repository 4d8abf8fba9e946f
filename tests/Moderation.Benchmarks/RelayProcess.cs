using System.Diagnostics;
using System.Globalization;
using Moderation.IntegrationTests.Servers;

namespace Moderation.Benchmarks;

/// <summary>One of the two programs that are measured, and what the operating system says of its use of processor and memory.</summary>
public sealed class RelayProcess(string name, string[] arguments, Dictionary<string, string?> environment) : IDisposable
{
    private readonly string _log = Path.GetTempFileName();
    private ChildProcess? _process;

    public string Name => name;

    public void Start()
    {
        // Its output goes to a file, as under any supervisor, so that reading it costs this process nothing.
        var command = string.Join(' ', arguments.Select(argument => $"'{argument}'"));
        _process = new("/bin/sh", ["-c", $"exec dotnet {command} > '{_log}' 2>&1"], environment);
    }

    public double CpuSeconds
    {
        get
        {
            using var process = Process.GetProcessById(_process!.Id);
            return process.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>The high-water mark of resident memory.</summary>
    public double PeakMegabytes => double.Parse(
        File.ReadLines($"/proc/{_process!.Id}/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) / 1024;

    public async Task StopAsync()
    {
        _process!.Signal(ChildProcess.Terminate);
        await _process.ExitedAsync(TimeSpan.FromSeconds(60));
        _process.Dispose();
        _process = null;
    }

    public void ThrowIfExited()
    {
        if (_process!.HasExited)
            throw new InvalidOperationException($"The {name} ended:\n{File.ReadAllText(_log)}");
    }

    public void Dispose()
    {
        _process?.Dispose();
        File.Delete(_log);
    }
}
