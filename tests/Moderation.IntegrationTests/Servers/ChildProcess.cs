using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Moderation.IntegrationTests.Servers;

/// <summary>A process that a test started, ended by its id when the test is through or the test run ends.</summary>
public sealed partial class ChildProcess : IDisposable
{
    public const int Interrupt = 2;
    public const int Kill = 9;
    public const int Terminate = 15;

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();

    public ChildProcess(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
            start.Environment[name] = value;
        _process = new() { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data, _output);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data, _output, _errors);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        AppDomain.CurrentDomain.ProcessExit += EndWithTheRun;
    }

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    public string Output
    {
        get { lock (_output) return _output.ToString(); }
    }

    /// <summary>What of the output went to standard error.</summary>
    public string Errors
    {
        get { lock (_output) return _errors.ToString(); }
    }

    public void Signal(int signal)
    {
        if (!_process.HasExited && SendSignal(_process.Id, signal) != 0)
            throw new InvalidOperationException($"No signal {signal} to {_process.Id}.");
    }

    public async Task ExitedAsync(TimeSpan patience)
    {
        using var timeout = new CancellationTokenSource(patience);
        try
        {
            await _process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"{_process.StartInfo.FileName} did not end within {patience}:\n{Output}");
        }
    }

    public async Task<string> SaysAsync(Func<string, bool> expected, TimeSpan patience, string what)
    {
        var waited = Stopwatch.StartNew();
        while (!expected(Output))
        {
            if (HasExited || waited.Elapsed > patience)
                throw new TimeoutException($"{_process.StartInfo.FileName} did not say {what}:\n{Output}");
            await Task.Delay(20);
        }
        return Output;
    }

    /// <summary>Runs a program to its end and returns what it printed.</summary>
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        using var process = new ChildProcess(program, arguments, environment);
        await process.ExitedAsync(TimeSpan.FromSeconds(60));
        return process.ExitCode == 0 ? process.Output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{process.Output}");
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= EndWithTheRun;
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit(10_000);
        _process.Dispose();
    }

    private void EndWithTheRun(object? sender, EventArgs ended)
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
    }

    private void Keep(string? line, params ReadOnlySpan<StringBuilder> places)
    {
        if (line is null)
            return;
        lock (_output)
        {
            foreach (var place in places)
                place.AppendLine(line);
        }
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int SendSignal(int process, int signal);
}
