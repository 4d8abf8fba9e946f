using System.Net;
using System.Web;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Running;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Access;

/// <summary>The whole way to an OpenID Connect provider and back.</summary>
public sealed class SingleSignOnTests(ServiceWithProvider shared) : IClassFixture<ServiceWithProvider>, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _subject = $"{Guid.NewGuid()}";
    private readonly string _name = $"anna-{Guid.NewGuid():N}"[..20];

    [Theory]
    [InlineData("moderator", "moderator of all sites")]
    [InlineData("moderation-administrator", "administrator of all sites")]
    public async Task Lets_in_whom_the_provider_gives_a_role(string role, string shown)
    {
        using var browser = new FormClient(shared.Service);
        shared.Provider.User = (_subject, _name.ToUpperInvariant(), ["reader", role]);
        var way = await browser.FollowAsync("/signin/provider?return=%2Faccount");
        Assert.Equal("/account", way[^1].AbsolutePath);
        var page = await browser.Http.GetStringAsync("/account");
        Assert.Contains($"<strong>{_name}</strong>", page);
        Assert.Contains(shown, page);
    }

    [Fact]
    public async Task Goes_there_with_pkce_and_a_nonce_and_comes_back_to_its_public_address()
    {
        await using var service = await StartAsync(("Access__PublicUrl", "https://moderation.example"));
        using var browser = new FormClient(service);
        using var answer = await browser.Http.GetAsync("/signin/provider");
        var asked = HttpUtility.ParseQueryString(answer.Headers.Location!.Query);
        Assert.Equal("https://moderation.example/signin/callback", asked["redirect_uri"]);
        Assert.Equal(("code", "S256"), (asked["response_type"], asked["code_challenge_method"]));
        Assert.All([asked["code_challenge"], asked["nonce"], asked["state"]], value => Assert.False(string.IsNullOrEmpty(value)));
    }

    [Fact]
    public async Task Lets_nobody_in_without_a_role()
    {
        using var browser = new FormClient(shared.Service);
        shared.Provider.User = (_subject, _name, ["reader"]);
        var way = await browser.FollowAsync("/signin/provider");
        Assert.Contains("have no role here", await browser.Http.GetStringAsync(way[^1]));
        Assert.Equal(HttpStatusCode.Redirect, await browser.StatusAsync("/account"));
    }

    [Fact]
    public async Task Takes_the_providers_word_at_every_sign_in()
    {
        using var browser = new FormClient(shared.Service);
        shared.Provider.User = (_subject, _name, ["moderation-administrator"]);
        await browser.FollowAsync("/signin/provider");
        shared.Provider.User = (_subject, "anna-married", ["moderator"]);
        await browser.FollowAsync("/signin/provider");
        Assert.Contains($"<strong>{_name}</strong>, moderator", await browser.Http.GetStringAsync("/account"));
        shared.Provider.User = (_subject, _name, []);
        Assert.Equal("/signin", (await browser.FollowAsync("/signin/provider"))[^1].AbsolutePath);
    }

    [Fact]
    public async Task Gives_nobody_the_account_of_another_who_has_the_same_name()
    {
        using var browser = new FormClient(shared.Service);
        shared.Provider.User = (_subject, Moderator.Name, ["moderation-administrator"]);
        Assert.Equal("/signin", (await browser.FollowAsync("/signin/provider"))[^1].AbsolutePath);
        Assert.Equal(HttpStatusCode.Redirect, await browser.StatusAsync("/account"));
    }

    [Fact]
    public async Task Keeps_out_whom_an_administrator_disabled()
    {
        using var chief = new FormClient(shared.Service);
        Assert.True(await chief.SignInAsync(Moderator.Name, Moderator.Password));
        using var browser = new FormClient(shared.Service);
        shared.Provider.User = (_subject, _name, ["moderator"]);
        await browser.FollowAsync("/signin/provider");
        await chief.TextAfterAsync("/desk/accounts", "/desk/accounts/act", ("account", _name), ("act", "disable"));
        Assert.Equal("/signin", (await browser.FollowAsync("/signin/provider"))[^1].AbsolutePath);
        Assert.Equal(HttpStatusCode.Redirect, await browser.StatusAsync("/account"));
    }

    [Fact]
    public async Task Takes_no_answer_that_it_did_not_ask_for()
    {
        shared.Provider.User = (_subject, _name, ["moderator"]);
        using var mallory = new FormClient(shared.Service);
        using var asked = await mallory.Http.GetAsync("/signin/provider");
        using var granted = await mallory.Http.GetAsync(asked.Headers.Location);
        using var browser = new FormClient(shared.Service);
        var way = await browser.FollowAsync(granted.Headers.Location!.PathAndQuery);
        Assert.Equal("?problem=provider", way[^1].Query);
        Assert.Equal(HttpStatusCode.Redirect, await browser.StatusAsync("/account"));
    }

    [Fact]
    public async Task Logs_neither_codes_nor_secrets_at_the_chattiest_level()
    {
        await using var service = await StartAsync(("Log__Level", "Verbose"));
        using var browser = new FormClient(service);
        shared.Provider.User = (_subject, _name, ["moderator"]);
        var way = await browser.FollowAsync("/signin/provider");
        Assert.Equal("/desk", way[^1].AbsolutePath);
        var answer = HttpUtility.ParseQueryString(way.Single(address => address.AbsolutePath == "/signin/callback").Query);
        await service.StopAsync();
        Assert.All([answer["code"]!, answer["state"]!, IdentityProvider.ClientSecret, .. browser.Cookies],
            secret => Assert.DoesNotContain(secret, service.Log));
    }

    [Fact]
    public async Task Is_offered_only_where_it_is_configured()
    {
        await using var service = await ServiceProcess.StartReadyAsync(new Dictionary<string, string?>(), _folder.Path);
        using var browser = new FormClient(service);
        Assert.DoesNotContain("/signin/provider", await browser.Http.GetStringAsync("/signin"));
        Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync("/signin/provider"));
    }

    public void Dispose() => _folder.Dispose();

    private Task<ServiceProcess> StartAsync(params (string Key, string Value)[] more)
    {
        var settings = shared.Provider.Settings;
        foreach (var (key, value) in more)
            settings[key] = value;
        return ServiceProcess.StartReadyAsync(settings, _folder.Path);
    }
}
