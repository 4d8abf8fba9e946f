using System.Diagnostics;
using System.Net.Http.Json;
using System.Reflection;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Running;

namespace Moderation.IntegrationTests.Servers;

/// <summary>The real service as a process of its own, on a free loopback port.</summary>
public sealed class ServiceProcess : IAsyncDisposable
{
    private static readonly string Program = Assembly.Load("Moderation.Service").Location;

    private readonly ChildProcess _process;
    private bool _isDisposed;

    public ServiceProcess(IReadOnlyDictionary<string, string?> settings, string? folder = null)
    {
        var url = $"http://127.0.0.1:{FreePort.Next()}";
        var environment = new Dictionary<string, string?>
        {
            ["ASPNETCORE_URLS"] = url,
            ["Intake__AnswerSeconds"] = "120", // on a busy machine ten may not be enough, and no test is about their number
        };
        foreach (var (name, value) in settings)
            environment[name] = value;
        _process = new("dotnet", [Program], environment, folder);
        ServiceLogs.Add(_process);
        // By default a client waits a second for the word to go on, then sends a body that is too long into a connection that is closed.
        var handler = new SocketsHttpHandler { Expect100ContinueTimeout = Eventually.Patience };
        Http = new(handler) { BaseAddress = new(url), Timeout = Eventually.Patience };
    }

    public HttpClient Http { get; }

    public ChildProcess Process => _process;

    public string Log => _process.Output;

    /// <summary>The service's program with a command on its command line; it ends by itself.</summary>
    public static ChildProcess Run(IEnumerable<string> command, string folder) => new("dotnet", [Program, .. command], null, folder);

    public static async Task<ServiceProcess> StartReadyAsync(IReadOnlyDictionary<string, string?> settings, string? folder = null)
    {
        var service = new ServiceProcess(settings, folder);
        try
        {
            await service.ReadyAsync();
            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    public async Task ReadyAsync()
    {
        var waited = Stopwatch.StartNew();
        while (!await IsReadyAsync())
        {
            if (_process.HasExited || waited.Elapsed > Eventually.Patience)
                throw new TimeoutException(_process.WithOutput($"The service was not ready after {waited.Elapsed.TotalSeconds:0} s."));
            await Task.Delay(Eventually.PauseAfter(waited.Elapsed));
        }
    }

    public Task<bool> IsReadyAsync() => AnswersAsync("/health/ready");

    public Task<bool> IsListeningAsync() => AnswersAsync("/health/live");

    private async Task<bool> AnswersAsync(string path)
    {
        try
        {
            using var answer = await Http.GetAsync(path);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public Task<HttpResponseMessage> SubmitAsync(object comment) => Http.PostAsJsonAsync("/api/comments", comment);

    public async Task KillAsync()
    {
        _process.Signal(ChildProcess.Kill);
        await _process.ExitedAsync();
    }

    public async Task StopAsync()
    {
        _process.Signal(ChildProcess.Terminate);
        await _process.ExitedAsync();
    }

    /// <summary>Stops it as a host would, so that nothing it held is left for the next test; if it does not stop, it is killed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        await CleanUp.RunAsync(async () =>
        {
            if (!_process.HasExited)
                await StopAsync();
        });
        _process.Dispose();
        ServiceLogs.Remove(_process);
        Http.Dispose();
    }
}
