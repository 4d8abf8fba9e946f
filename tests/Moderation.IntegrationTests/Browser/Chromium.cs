using Microsoft.Playwright;
using Moderation.IntegrationTests.Running;

namespace Moderation.IntegrationTests.Browser;

/// <summary>Debian's Chromium without windows, one process for the whole run, started by the first test that looks at a page.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium-headless-shell";

    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where every host under <c>.example</c> leads.</summary>
    public Trap Trap { get; } = new();

    /// <summary>A first visit, or, with <paramref name="cookies"/>, that of somebody who signed in before.</summary>
    public async Task<Visit> VisitAsync(Uri site, BrowserLook look, string? cookies = null)
    {
        var context = await (await BrowserAsync()).NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ColorScheme = look.Scheme,
            ReducedMotion = ReducedMotion.Reduce,
            StorageState = cookies,
        });
        return await Visit.BeginAsync(context, site, Trap);
    }

    private async Task<IBrowser> BrowserAsync()
    {
        await _starting.WaitAsync();
        try
        {
            if (_browser is not null)
                return _browser;
            _playwright = await Playwright.CreateAsync();
            Assertions.SetDefaultExpectTimeout(Visit.Patience);
            return _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Program,
                Timeout = Visit.Patience,
                ChromiumSandbox = !Environment.IsPrivilegedProcess, // Chromium refuses to start its sandbox as root
                Args =
                [
                    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                    "--disable-sync",
                    $"--host-resolver-rules=MAP *.example 127.0.0.1:{Trap.Port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                ],
            });
        }
        finally
        {
            _starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CleanUp.RunAsync(async () => await (_browser?.CloseAsync() ?? Task.CompletedTask));
        CleanUp.Run(() => _playwright?.Dispose()); // ends the browser if it still runs
        Trap.Dispose();
        _starting.Dispose();
    }
}
