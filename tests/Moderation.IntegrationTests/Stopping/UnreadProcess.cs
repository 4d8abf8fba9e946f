using System.Diagnostics;
using System.Reflection;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Servers;

namespace Moderation.IntegrationTests.Stopping;

/// <summary>A service process whose log goes into a pipe that nobody reads: it hangs at the first line that has no room.</summary>
public sealed class UnreadProcess : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;

    public UnreadProcess(string folder)
    {
        var url = $"http://127.0.0.1:{FreePort.Next()}";
        var program = Assembly.Load("Moderation.Service").Location;
        var start = new ProcessStartInfo("dotnet", [program]) { RedirectStandardOutput = true, WorkingDirectory = folder };
        (start.Environment["ASPNETCORE_URLS"], start.Environment["Log__Level"]) = (url, "Verbose");
        _process = Process.Start(start)!;
        _http = new() { BaseAddress = new(url), Timeout = TimeSpan.FromSeconds(2) };
    }

    /// <summary>Has it log until there is no room.</summary>
    public async Task FillAsync()
    {
        await Eventually.TrueAsync(async () => await AskAsync() == true, "a service that listens");
        await Eventually.TrueAsync(async () => await AskAsync() is null, "a service that hangs");
    }

    public async Task<Stopped> StopAsync()
    {
        var watch = Stopwatch.StartNew();
        if (ChildProcess.SendSignal(_process.Id, ChildProcess.Terminate) != 0)
            throw new InvalidOperationException($"No signal to {_process.Id}.");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await _process.WaitForExitAsync(patience.Token);
        return new(watch.Elapsed, _process.ExitCode, "nobody reads it");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
        _http.Dispose();
    }

    // False while it does not listen, nothing when it does and does not answer.
    private async Task<bool?> AskAsync()
    {
        try
        {
            using var answer = await _http.GetAsync("/health/live");
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException)
        {
            return null;
        }
    }
}
