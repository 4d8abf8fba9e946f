using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Running;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Access;

/// <summary>Accounts and keys in PostgreSQL, which several processes share.</summary>
public sealed class PostgresAccessTests(SharedServers servers) : IAsyncLifetime
{
    private const string Password = "correct horse battery";
    private const string Wrong = "wrong horse battery";

    private readonly TemporaryFolder _folder = new();
    private Dictionary<string, string?> _settings = [];

    public async ValueTask InitializeAsync() =>
        _settings = new()
        {
            ["ConnectionStrings__Postgres"] = await servers.NewDatabaseAsync(),
            ["Access__SignInsPerMinute"] = "10000",
            ["Access__MaxFailures"] = "5"
        };

    [Fact]
    public async Task A_session_holds_at_every_process_and_through_a_restart()
    {
        using var browser = await WithFirstAccountAsync();
        await using (var another = await StartAsync())
            Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync($"{another.Http.BaseAddress}account"));
    }

    [Fact]
    public async Task Of_set_up_links_that_two_processes_gave_out_one_makes_an_account()
    {
        await using var one = await StartAsync();
        await using var other = await StartAsync();
        var made = await Task.WhenAll(MakeAsync(one, "first"), MakeAsync(other, "second"));
        Assert.Single(made, didMake => didMake);

        static async Task<bool> MakeAsync(ServiceProcess service, string name)
        {
            using var browser = new FormClient(service);
            return await browser.AcceptAsync("/setup", await SetUp.TokenAsync(service), name, Password);
        }
    }

    [Fact]
    public async Task A_moderator_is_invited_for_a_site_locked_and_unlocked_again()
    {
        await using var service = await StartAsync();
        using var chief = await WithFirstAccountAsync(service);
        var page = await chief.TextAfterAsync("/desk/accounts", "/desk/accounts/invite", ("role", "moderator"), ("sites", "news"));
        using var anna = new FormClient(service);
        Assert.True(await anna.AcceptAsync("/invitation", Regex.Match(page, "token=([0-9a-f]+)").Groups[1].Value, "anna", Password));
        Assert.Contains("moderator of news", await anna.Http.GetStringAsync("/account"));

        using var guesser = new FormClient(service);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => guesser.SignInAsync("anna", Wrong)));
        Assert.False(await guesser.SignInAsync("anna", Password));
        Assert.Single(Regex.Matches(service.Log, "Account anna is locked"));
        await chief.TextAfterAsync("/desk/accounts", "/desk/accounts/act", ("account", "anna"), ("act", "unlock"));
        Assert.True(await guesser.SignInAsync("anna", Password));
    }

    [Fact]
    public async Task Two_administrators_who_disable_each_other_leave_one()
    {
        await using var service = await StartAsync();
        using var chief = await WithFirstAccountAsync(service);
        var page = await chief.TextAfterAsync("/desk/accounts", "/desk/accounts/invite", ("role", "administrator"));
        using var second = new FormClient(service);
        Assert.True(await second.AcceptAsync("/invitation", Regex.Match(page, "token=([0-9a-f]+)").Groups[1].Value, "second", Password));
        await Task.WhenAll(
            chief.TextAfterAsync("/desk/accounts", "/desk/accounts/act", ("account", "second"), ("act", "disable")),
            second.TextAfterAsync("/desk/accounts", "/desk/accounts/act", ("account", "chief"), ("act", "disable")));
        var left = new[] { await chief.StatusAsync("/desk/accounts"), await second.StatusAsync("/desk/accounts") };
        Assert.Single(left, HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_key_opens_its_site_until_it_is_revoked()
    {
        await using var service = await StartAsync();
        using var chief = await WithFirstAccountAsync(service);
        var comment = AComment.Innocent();
        Assert.Equal(HttpStatusCode.Unauthorized, await SubmitAsync(service, comment, null)); // PostgreSQL is configured, so this is no toy
        var page = await chief.TextAfterAsync(
            "/desk/keys", "/desk/keys/make", ("site", comment.SiteId), ("name", "wordpress"), ("scope", "ingest"));
        var key = Regex.Match(page, "mod_([0-9a-f]+)_[0-9a-f]+");
        Assert.Equal(HttpStatusCode.OK, await SubmitAsync(service, comment, key.Value));
        Assert.Equal(HttpStatusCode.Forbidden, await SubmitAsync(service, AComment.Innocent(), key.Value));
        await chief.TextAfterAsync("/desk/keys", "/desk/keys/revoke", ("key", key.Groups[1].Value));
        Assert.Equal(HttpStatusCode.Unauthorized, await SubmitAsync(service, comment, key.Value));
    }

    private static async Task<HttpStatusCode> SubmitAsync(ServiceProcess service, object comment, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/comments") { Content = JsonContent.Create(comment) };
        if (key is not null)
            request.Headers.Authorization = new("Bearer", key);
        using var answer = await service.Http.SendAsync(request);
        return answer.StatusCode;
    }

    private async Task<FormClient> WithFirstAccountAsync()
    {
        await using var service = await StartAsync();
        return await WithFirstAccountAsync(service);
    }

    private static async Task<FormClient> WithFirstAccountAsync(ServiceProcess service)
    {
        var browser = new FormClient(service);
        Assert.True(await browser.AcceptAsync("/setup", await SetUp.TokenAsync(service), "chief", Password), service.Log);
        return browser;
    }

    private Task<ServiceProcess> StartAsync() => ServiceProcess.StartReadyAsync(_settings, _folder.Path);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return default;
    }
}
