using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Moderation.Service.Access;

namespace Moderation.Tests.Service.Access;

/// <summary>The whole service in this process, and browsers that know nothing but addresses and forms.</summary>
public sealed partial class AccessFixture : IAsyncDisposable
{
    public const string Password = "correct horse battery";

    private readonly TestService _service;
    private readonly bool _isUsedAgain;

    private AccessFixture(TestService service, bool isUsedAgain) => (_service, _isUsedAgain) = (service, isUsedAgain);

    /// <summary>With an empty store; the service may be one that another test has used.</summary>
    public static async Task<AccessFixture> StartAsync() =>
        new(await UsedServices.TakeAsync(("Access:SignInsPerMinute", "10000")), isUsedAgain: true);

    /// <summary>The same, but programs on this machine need a key as all others do.</summary>
    public static async Task<AccessFixture> StartKeyedAsync() =>
        new(await UsedServices.TakeAsync(("Access:KeylessLoopback", "false"), ("Access:SignInsPerMinute", "10000")), isUsedAgain: true);

    public static Task<AccessFixture> StartAsync(params (string Key, string Value)[] settings) => StartAsync(null, settings);

    public static async Task<AccessFixture> StartAsync(Action<IServiceCollection>? replaced, params (string Key, string Value)[] settings)
    {
        if (!settings.Any(setting => setting.Key == "Access:SignInsPerMinute"))
            settings = [("Access:SignInsPerMinute", "10000"), .. settings];
        var service = new TestService(settings) { Replaced = replaced };
        await service.ReadyAsync();
        return new(service, isUsedAgain: false);
    }

    public T Get<T>() where T : notnull => _service.Services.GetRequiredService<T>();

    public HttpClient Browser(string address = "http://localhost") =>
        _service.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new(address), AllowAutoRedirect = false });

    /// <summary>The text of a page.</summary>
    public static async Task<string> PageAsync(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(path);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Sends a form as the page has it: with the token that the page carries.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient browser, string page, string action, params (string Name, string Value)[] fields)
    {
        var token = FormToken().Match(await PageAsync(browser, page)).Groups[1].Value;
        var form = fields.Append((Name: "__RequestVerificationToken", Value: token))
            .Select(field => KeyValuePair.Create(field.Name, field.Value));
        return await browser.PostAsync(action, new FormUrlEncodedContent(form));
    }

    public async Task<HttpClient> WithAccountAsync(string name, string role = Roles.Administrator, params string[] sites)
    {
        var browser = Browser();
        var limited = SiteList.Write(sites.Length == 0 ? null : sites);
        var invitation = new Invitation { Kind = Invitation.NewAccount, Role = role, Sites = limited };
        var token = await Get<Invitations>().MakeAsync(invitation, "test", TimeSpan.FromHours(1), default);
        using var accepted = await SendAsync(
            browser, $"/invitation?token={token}", "/invitation", ("token", token), ("name", name), ("password", Password));
        return accepted.StatusCode == System.Net.HttpStatusCode.Redirect
            ? browser
            : throw new InvalidOperationException(await accepted.Content.ReadAsStringAsync());
    }

    public static Task<HttpResponseMessage> SignInAsync(HttpClient browser, string name, string password) =>
        SendAsync(browser, "/signin", "/signin", ("name", name), ("password", password));

    public async ValueTask DisposeAsync()
    {
        if (_isUsedAgain)
            await UsedServices.GiveBackAsync(_service);
        else
            await _service.DisposeAsync();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}
