using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Moderation.IntegrationTests.Browser;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Servers;

namespace Moderation.IntegrationTests.Desk;

/// <summary>
/// A service with accounts, made on its pages as people make them: the administrator by the link in the log, others by invitation.
/// </summary>
public sealed partial class SignedIn : IAsyncDisposable
{
    public const string Administrator = "ada";
    public const string Password = "seven green bottles hanging";

    private readonly Chromium _chromium;
    private readonly Dictionary<string, string> _cookies = [];

    private SignedIn(Chromium chromium, ServiceProcess service) => (_chromium, Service) = (chromium, service);

    public ServiceProcess Service { get; }

    public Uri Address => Service.Http.BaseAddress!;

    /// <param name="settings">With a store in which no account was made before.</param>
    public static async Task<SignedIn> StartAsync(Chromium chromium, IReadOnlyDictionary<string, string?> settings, string? folder = null)
    {
        var signedIn = new SignedIn(chromium, await ServiceProcess.StartReadyAsync(settings, folder));
        try
        {
            await signedIn.AcceptAsync(await SetUpLinkAsync(signedIn.Service), Administrator);
            return signedIn;
        }
        catch
        {
            await signedIn.DisposeAsync();
            throw;
        }
    }

    /// <summary>A window in which that person is signed in.</summary>
    public Task<Visit> VisitAsync(BrowserLook look, string name = Administrator) => _chromium.VisitAsync(Address, look, _cookies[name]);

    /// <summary>A window of somebody who is not.</summary>
    public Task<Visit> VisitAsStrangerAsync(BrowserLook look) => _chromium.VisitAsync(Address, look);

    /// <summary>A moderator of all sites.</summary>
    public async Task InviteAsync(string name)
    {
        await using var visit = await VisitAsync(BrowserLook.Wide);
        await visit.Page.GotoAsync("/desk/accounts");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Create link" }).ClickAsync();
        await AcceptAsync(new Uri(await visit.Page.Locator("#link").InnerTextAsync()).PathAndQuery, name);
    }

    /// <summary>The path of the link that a service without accounts writes into its log.</summary>
    public static async Task<string> SetUpLinkAsync(ServiceProcess service)
    {
        var log = await service.Process.SaysAsync(log => SetUpLink().IsMatch(log), "where to make the first account");
        return SetUpLink().Match(log).Value;
    }

    public ValueTask DisposeAsync() => Service.DisposeAsync();

    private async Task AcceptAsync(string link, string name)
    {
        await using var visit = await VisitAsStrangerAsync(BrowserLook.Wide);
        await visit.Page.GotoAsync(link);
        await visit.Page.Locator("input[name=name]").FillAsync(name);
        await visit.Page.Locator("input[name=password]").FillAsync(Password);
        await visit.Page.Locator("input[name=password]").PressAsync("Enter");
        // Playwright's own wait for an address also waits for an event that may have come before it listens.
        await Eventually.TrueAsync(
            () => !visit.Page.Url.Contains("token=", StringComparison.Ordinal), $"the page after the first sign-in of {name}");
        _cookies[name] = await visit.CookiesAsync();
    }

    [GeneratedRegex(@"/setup\?token=[\w\-%.~]+")]
    private static partial Regex SetUpLink();
}
