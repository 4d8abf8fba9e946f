using System.Net;
using Moderation.Service.Access;
using Xunit;
using static Moderation.Tests.Service.Access.AccessFixture;

namespace Moderation.Tests.Service.Access;

public sealed class AccountTests : IAsyncLifetime
{
    private AccessFixture _access = null!;

    public async ValueTask InitializeAsync() => _access = await StartAsync();

    [Fact]
    public async Task The_first_administrator_comes_in_by_a_link_that_works_once()
    {
        var token = await SetUpTokenAsync();
        using var browser = _access.Browser();
        using (var made = await AcceptAsync(browser, token, "chief", "/setup")) Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        Assert.Contains("administrator", await PageAsync(browser, "/account"));
        Assert.Contains("used or has run out", await PageAsync(browser, $"/setup?token={token}"));
        Assert.Contains("used or has run out", await PageAsync(browser, $"/setup?token={await SetUpTokenAsync()}")); // there is an account now
    }

    [Theory]
    [InlineData("chief", "short", "at least 12 characters")]
    [InlineData("administrator", "administrator", "not the account")]
    [InlineData("<b>chief</b>", Password, "A name has 2 to 60 characters")]
    [InlineData("", Password, "A name has 2 to 60 characters")]
    public async Task Says_what_is_wrong_with_a_new_account_and_keeps_the_link(string name, string password, string problem)
    {
        var token = await SetUpTokenAsync();
        using var browser = _access.Browser();
        using (var refused = await AcceptAsync(browser, token, name, "/setup", password)) Assert.Contains(problem, await refused.Content.ReadAsStringAsync());
        using var made = await AcceptAsync(browser, token, "chief", "/setup");
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
    }

    [Fact]
    public async Task An_administrator_invites_a_moderator_for_some_sites()
    {
        var chief = await _access.WithAccountAsync("chief");
        using var page = await SendAsync(chief, "/desk/accounts", "/desk/accounts/invite", ("role", "moderator"), ("sites", "news\r\nsports"));
        var link = (await page.Content.ReadAsStringAsync()).Split("<code id=\"link\">")[1].Split('<')[0];
        using var browser = _access.Browser();
        using (await AcceptAsync(browser, link.Split("token=")[1], "anna", "/invitation")) { }
        Assert.Contains("moderator of news, sports", await PageAsync(browser, "/account"));
        using var forbidden = await browser.GetAsync("/desk/accounts");
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_once_and_comes_back_when_enabled()
    {
        var chief = await _access.WithAccountAsync("chief");
        var anna = await _access.WithAccountAsync("anna", Roles.Moderator);
        using (await SendAsync(chief, "/desk/accounts", "/desk/accounts/act", ("account", "anna"), ("act", "disable"))) { }
        using (var page = await anna.GetAsync("/account")) Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
        using (await SendAsync(chief, "/desk/accounts", "/desk/accounts/act", ("account", "anna"), ("act", "enable"))) { }
        using var again = await SignInAsync(anna, "anna", Password);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task The_last_administrator_can_neither_be_disabled_nor_demoted()
    {
        var chief = await _access.WithAccountAsync("chief");
        using (var disabled = await SendAsync(chief, "/desk/accounts", "/desk/accounts/act", ("account", "chief"), ("act", "disable")))
            Assert.Contains("There must be an administrator", await disabled.Content.ReadAsStringAsync());
        using var demoted = await SendAsync(chief, "/desk/accounts", "/desk/accounts/change", ("account", "chief"), ("role", "moderator"));
        Assert.Contains("There must be an administrator", await demoted.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_link_to_a_new_password_replaces_the_old_one()
    {
        var chief = await _access.WithAccountAsync("chief");
        var anna = await _access.WithAccountAsync("anna", Roles.Moderator);
        using var page = await SendAsync(chief, "/desk/accounts", "/desk/accounts/act", ("account", "anna"), ("act", "password"));
        var token = (await page.Content.ReadAsStringAsync()).Split("token=")[1].Split('<')[0];
        using (await AcceptAsync(anna, token, "ignored", "/invitation", "another horse battery")) { }
        using var browser = _access.Browser();
        using (var old = await SignInAsync(browser, "anna", Password)) Assert.Equal(HttpStatusCode.OK, old.StatusCode);
        using var signedIn = await SignInAsync(browser, "anna", "another horse battery");
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
    }

    private Task<string> SetUpTokenAsync() =>
        _access.Get<Invitations>().MakeAsync(new() { Kind = Invitation.SetUp, Role = Roles.Administrator }, "test", TimeSpan.FromHours(1), default);

    private static Task<HttpResponseMessage> AcceptAsync(HttpClient browser, string token, string name, string path, string password = Password) =>
        SendAsync(browser, $"{path}?token={token}", path, ("token", token), ("name", name), ("password", password));

    public ValueTask DisposeAsync() => _access.DisposeAsync();
}
