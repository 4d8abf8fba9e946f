using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Moderation.Contracts;
using Moderation.IntegrationTests.Servers;

namespace Moderation.IntegrationTests.Clients;

/// <summary>A moderator who works over HTTP, signed in as a browser is.</summary>
public sealed partial class Moderator : IDisposable
{
    public const string Name = "chief";
    public const string Password = "correct horse battery";

    private Moderator(HttpClient http) => Http = http;

    public HttpClient Http { get; }

    /// <summary>As the administrator <see cref="Name"/>, whose account is made with the set-up link when there is none yet.</summary>
    public static async Task<Moderator> SignInAsync(ServiceProcess service)
    {
        var http = new HttpClient(new HttpClientHandler { CookieContainer = new(), AllowAutoRedirect = false }) { BaseAddress = service.Http.BaseAddress, Timeout = Eventually.Patience };
        using var signedIn = await SendAsync(http, "/signin", "/signin", ("name", Name), ("password", Password));
        if (signedIn.StatusCode != HttpStatusCode.Redirect) await SetUpAsync(service, http);
        http.DefaultRequestHeaders.Add("RequestVerificationToken", await TokenAsync(http, "/account"));
        return new(http);
    }

    public Task<HttpResponseMessage> ActAsync(ReviewComment command) => Http.PostAsJsonAsync("/api/reviews", command);

    public void Dispose() => Http.Dispose();

    private static async Task SetUpAsync(ServiceProcess service, HttpClient http)
    {
        var token = SetUpLink().Match(await service.Process.SaysAsync(log => SetUpLink().IsMatch(log), Eventually.Patience, "where to make the first account")).Groups[1].Value;
        using var made = await SendAsync(http, $"/setup?token={token}", "/setup", ("token", token), ("name", Name), ("password", Password));
        if (made.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException(await made.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, string page, string action, params (string Name, string Value)[] fields)
    {
        var form = fields.Append((Name: "__RequestVerificationToken", Value: await TokenAsync(http, page)));
        return await http.PostAsync(action, new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value))));
    }

    private static async Task<string> TokenAsync(HttpClient http, string page) => FormToken().Match(await http.GetStringAsync(page)).Groups[1].Value;

    [GeneratedRegex("/setup\\?token=([0-9a-f]+)")]
    private static partial Regex SetUpLink();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}
