using System.Collections.Concurrent;
using Microsoft.Playwright;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Running;

namespace Moderation.IntegrationTests.Browser;

/// <summary>One visitor with cookies of their own, and a protocol of all that went wrong in their window.</summary>
public sealed class Visit : IAsyncDisposable
{
    // Violations raise an event in every document, whether or not they reach the console.
    private const string ReportViolations = """
        addEventListener('securitypolicyviolation', event => window.reportViolation?.(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`), true);
        """;

    /// <summary>In milliseconds, for whatever the page is to show.</summary>
    public static readonly float Patience = (float)Eventually.Patience.TotalMilliseconds;

    private readonly ConcurrentQueue<Trouble> _troubles = new();
    private readonly IBrowserContext _context;
    private readonly Uri _site;
    private readonly Trap _trap;

    private Visit(IBrowserContext context, Uri site, Trap trap) => (_context, _site, _trap) = (context, site, trap);

    public IPage Page { get; private set; } = null!;

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyCollection<Trouble> Troubles => _troubles;

    /// <summary>The cookies, for another visit by the same person.</summary>
    public Task<string> CookiesAsync() => _context.StorageStateAsync();

    internal static async Task<Visit> BeginAsync(IBrowserContext context, Uri site, Trap trap)
    {
        var visit = new Visit(context, site, trap);
        context.SetDefaultTimeout(Patience);
        await context.ExposeFunctionAsync("reportViolation", (string what) => visit.Note(TroubleKind.PolicyViolation, what));
        await context.AddInitScriptAsync(ReportViolations);
        context.Request += (_, request) => visit.NoteForeign(request.Url);
        context.RequestFailed += (_, request) => visit.NoteFailed(request);
        context.Response += (_,
            response) =>
        {
            if (response.Status >= 400)
                visit.Note(TroubleKind.FailedRequest,
            $"{response.Request.Method} {response.Url} {response.Status}");
        };
        context.WebError += (_, error) => visit.Note(TroubleKind.PageError, error.Error);
        trap.Caught += visit.NoteCaught;
        visit.Page = await context.NewPageAsync();
        context.Page += (_, popup) => visit.Note(TroubleKind.Popup, popup.Url);
        visit.Watch(visit.Page);
        return visit;
    }

    /// <summary>
    /// Saves a picture of the whole page into the folder that <c>MODERATION_SCREENSHOTS</c> names; does nothing when it names none.
    /// </summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("MODERATION_SCREENSHOTS") is { Length: > 0 } folder)
            await Page.ScreenshotAsync(
                new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true, Animations = ScreenshotAnimations.Disabled });
    }

    /// <summary>How far the page can be scrolled sideways, in pixels.</summary>
    public Task<int> SidewaysAsync() =>
        Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync()
    {
        _trap.Caught -= NoteCaught;
        await CleanUp.RunAsync(async () => await _context.CloseAsync());
    }

    private void Watch(IPage page)
    {
        page.Console += (_, message) => { if (message.Type == "error") Note(TroubleKind.ConsoleError, message.Text); };
        page.Dialog += (_, dialog) => { Note(TroubleKind.Dialog, dialog.Message); _ = dialog.DismissAsync(); };
        page.Download += (_, download) => Note(TroubleKind.Download, download.Url);
        page.Crash += (_, _) => Note(TroubleKind.Crash, page.Url);
        page.FrameNavigated += (
            _, frame) =>
        { if (!IsOurs(frame.Url) && frame.Url != "about:blank") Note(TroubleKind.Navigation, frame.Url); };
    }

    private void NoteCaught(string request) => Note(TroubleKind.ForeignRequest, request);

    private void NoteForeign(string url)
    {
        if (!IsOurs(url) && !url.StartsWith("data:", StringComparison.Ordinal))
            Note(TroubleKind.ForeignRequest, url);
    }

    // What a navigation cuts off, such as a stream of events, has not failed.
    private void NoteFailed(IRequest request)
    {
        if (request.Failure != "net::ERR_ABORTED")
            Note(TroubleKind.FailedRequest, $"{request.Method} {request.Url} {request.Failure}");
    }

    private bool IsOurs(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Authority == _site.Authority;

    private void Note(TroubleKind kind, string what) => _troubles.Enqueue(new(kind, what.Length > 300 ? what[..300] : what));
}
