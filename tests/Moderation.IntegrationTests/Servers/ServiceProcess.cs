using System.Net.Http.Json;
using System.Reflection;

namespace Moderation.IntegrationTests.Servers;

/// <summary>The real service as a process of its own, on a free loopback port.</summary>
public sealed class ServiceProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly ChildProcess _process;

    public ServiceProcess(IReadOnlyDictionary<string, string?> settings, string? folder = null)
    {
        var url = $"http://127.0.0.1:{FreePort.Next()}";
        var environment = new Dictionary<string, string?>(settings) { ["ASPNETCORE_URLS"] = url };
        var assembly = Assembly.Load("Moderation.Service").Location;
        _process = new("dotnet", [assembly], environment, folder);
        Http = new() { BaseAddress = new(url), Timeout = Patience };
    }

    public HttpClient Http { get; }

    public ChildProcess Process => _process;

    public string Log => _process.Output;

    public static async Task<ServiceProcess> StartReadyAsync(IReadOnlyDictionary<string, string?> settings, string? folder = null)
    {
        var service = new ServiceProcess(settings, folder);
        await service.ReadyAsync();
        return service;
    }

    public async Task ReadyAsync()
    {
        using var timeout = new CancellationTokenSource(Patience);
        while (!await IsReadyAsync())
        {
            if (_process.HasExited || timeout.IsCancellationRequested)
                throw new TimeoutException($"The service did not become ready:\n{Log}");
            await Task.Delay(50);
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
        await _process.ExitedAsync(Patience);
    }

    public async Task StopAsync()
    {
        _process.Signal(ChildProcess.Terminate);
        await _process.ExitedAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await StopAsync();
        _process.Dispose();
        Http.Dispose();
    }
}
