using System.Net;
using System.Text.RegularExpressions;
using Moderation.IntegrationTests.Servers;

namespace Moderation.IntegrationTests.Clients;

/// <summary>A browser without scripts: it keeps cookies, follows links and sends forms as pages have them.</summary>
public sealed partial class FormClient : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly Lazy<Task> _firstVisit;

    public FormClient(ServiceProcess service)
    {
        Http = new(new HttpClientHandler
        {
            CookieContainer = _cookies,
            AllowAutoRedirect = false
        })
        { BaseAddress = service.Http.BaseAddress, Timeout = Eventually.Patience };
        _firstVisit = new(() => Http.GetStringAsync("/signin"));
    }

    public HttpClient Http { get; }

    /// <summary>The values of all cookies that were set.</summary>
    public IEnumerable<string> Cookies => _cookies.GetAllCookies().Select(cookie => cookie.Value);

    public async Task<HttpResponseMessage> SendAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var form = fields.Append((Name: "__RequestVerificationToken", Value: await TokenAsync(page)));
        return await Http.PostAsync(action, new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value))));
    }

    /// <summary>The text of the page that comes after.</summary>
    public async Task<string> TextAfterAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(page, action, fields);
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<bool> SignInAsync(string name, string password)
    {
        using var answer = await SendAsync("/signin", "/signin", ("name", name), ("password", password));
        return answer.StatusCode == HttpStatusCode.Redirect;
    }

    public async Task<bool> AcceptAsync(string path, string token, string name, string password)
    {
        using var answer = await SendAsync("/signin", path, ("token", token), ("name", name), ("password", password));
        return answer.StatusCode == HttpStatusCode.Redirect;
    }

    public async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await Http.GetAsync(path);
        return answer.StatusCode;
    }

    /// <summary>Goes where one redirect after the other leads.</summary>
    /// <returns>All addresses on the way, the last one being that of the page.</returns>
    public async Task<IReadOnlyList<Uri>> FollowAsync(string path)
    {
        var way = new List<Uri> { new(Http.BaseAddress!, path) };
        while (way.Count < 20)
        {
            using var answer = await Http.GetAsync(way[^1]);
            if (answer.Headers.Location is not { } next)
                break;
            way.Add(new(way[^1], next));
        }
        return way;
    }

    public async Task<string> TokenAsync(string page)
    {
        // The first answer sets the cookie that forms are bound to. Two first answers at once would set two, and one form be refused.
        await _firstVisit.Value;
        return FormToken().Match(await Http.GetStringAsync(page)).Groups[1].Value;
    }

    public void Dispose() => Http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}
