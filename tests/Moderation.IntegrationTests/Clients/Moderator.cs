using System.Net.Http.Json;
using Moderation.Contracts;
using Moderation.IntegrationTests.Servers;

namespace Moderation.IntegrationTests.Clients;

/// <summary>A moderator who works over HTTP, signed in as a browser is.</summary>
public sealed class Moderator : IDisposable
{
    public const string Name = "chief";
    public const string Password = "correct horse battery";

    private readonly FormClient _browser;

    private Moderator(FormClient browser) => _browser = browser;

    public HttpClient Http => _browser.Http;

    /// <summary>As an administrator, whose account is made with the set-up link when there is none yet.</summary>
    public static async Task<Moderator> SignInAsync(ServiceProcess service, string name = Name, string password = Password)
    {
        var browser = new FormClient(service);
        if (!await browser.SignInAsync(name, password)
            && !await browser.AcceptAsync("/setup", await SetUp.TokenAsync(service), name, password))
            throw new InvalidOperationException($"Nobody could sign in:\n{service.Log}");
        browser.Http.DefaultRequestHeaders.Add("RequestVerificationToken", await browser.TokenAsync("/account"));
        return new(browser);
    }

    public Task<HttpResponseMessage> ActAsync(ReviewComment command) => Http.PostAsJsonAsync("/api/reviews", command);

    public void Dispose() => _browser.Dispose();
}
