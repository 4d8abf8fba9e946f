using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Running;

namespace Moderation.IntegrationTests.Servers;

/// <summary>A process that a test started, ended by its id when the test is through or the test run ends.</summary>
public sealed partial class ChildProcess : IDisposable
{
    public const int Interrupt = 2;
    public const int Kill = 9;
    public const int Terminate = 15;

    private readonly string _program;
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();

    public ChildProcess(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null, string? folder = null)
    {
        _program = program;
        // What a shell runs in the background ignores Ctrl+C, and so do its children; env undoes that and then becomes the program.
        var start = new ProcessStartInfo("/usr/bin/env", ["--default-signal=INT", program, .. arguments])
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
        Id = _process.Id;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        RunningProcesses.Add(this);
    }

    public int Id { get; }

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
        if (!_process.HasExited && SendSignal(_process.Id, signal) != 0 && !_process.HasExited)
            throw new InvalidOperationException($"No signal {signal} to {_process.Id}.");
    }

    public async Task ExitedAsync()
    {
        using var timeout = new CancellationTokenSource(Eventually.Patience);
        try
        {
            await _process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException(WithOutput($"{this} did not end within {Eventually.Patience.TotalSeconds} s."));
        }
    }

    public async Task<string> SaysAsync(Func<string, bool> expected, string what)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var hasExited = HasExited; // asked first: what it said last comes before its end
            var output = Output;
            if (expected(output))
                return output;
            if (hasExited || waited.Elapsed > Eventually.Patience)
                throw new TimeoutException(WithOutput(
                    $"{this} did not say {what} within {waited.Elapsed.TotalSeconds:0} s{(hasExited ? ", and has ended" : "")}."));
            await Task.Delay(Eventually.PauseAfter(waited.Elapsed));
        }
    }

    /// <summary>Runs a program to its end and returns what it printed.</summary>
    public static async Task<string> RunAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        using var process = new ChildProcess(program, arguments, environment);
        await process.ExitedAsync();
        return process.ExitCode == 0
            ? process.Output
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{process.Output}");
    }

    /// <summary>Adds what the process said, unless the test's own output will show it.</summary>
    public string WithOutput(string what) =>
        ServiceLogs.AreShownInTheEnd && ServiceLogs.Has(this) ? what : $"{what}\n{ServiceLogs.Tail(Output)}";

    public override string ToString() => $"{Path.GetFileName(_program)} ({Id})";

    public void Dispose() => CleanUp.Run(() =>
    {
        RunningProcesses.Remove(this);
        KillAll();
        if (!_process.WaitForExit(Eventually.Patience))
            throw new TimeoutException($"{this} lives on after it was killed.");
        _process.Dispose();
    });

    /// <summary>Kills it with all that it started, as if the power failed.</summary>
    public void KillAll()
    {
        try
        {
            if (!_process.HasExited)
                _process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception && _process.HasExited)
        {
        }
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
    internal static partial int SendSignal(int process, int signal);
}
