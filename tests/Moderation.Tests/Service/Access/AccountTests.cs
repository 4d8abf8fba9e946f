using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
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
        using (var made = await AcceptAsync(browser, token, "chief", "/setup"))
            Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        Assert.Contains("administrator", await PageAsync(browser, "/account"));
        Assert.Contains("has been used or has expired", await PageAsync(browser, $"/setup?token={token}"));
        // There is an account now.
        Assert.Contains("has been used or has expired", await PageAsync(browser, $"/setup?token={await SetUpTokenAsync()}"));
    }

    [Theory]
    [InlineData("chief", "short", "at least 12 characters")]
    [InlineData("administrator", "administrator", "must not be the account")]
    [InlineData("<b>chief</b>", Password, "A name must have 2 to 60 characters")]
    [InlineData("", Password, "A name must have 2 to 60 characters")]
    public async Task Says_what_is_wrong_with_a_new_account_and_keeps_the_link(string name, string password, string problem)
    {
        var token = await SetUpTokenAsync();
        using var browser = _access.Browser();
        using (var refused = await AcceptAsync(browser, token, name, "/setup", password))
            Assert.Contains(problem, await refused.Content.ReadAsStringAsync());
        using var made = await AcceptAsync(browser, token, "chief", "/setup");
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
    }

    [Fact]
    public async Task An_administrator_invites_a_moderator_for_some_sites()
    {
        var chief = await _access.WithAccountAsync("chief");
        using var page = await SendAsync(
            chief, "/desk/accounts", "/desk/accounts/invite", ("role", "moderator"), ("sites", "news\r\nsports"));
        var token = TokenIn(await page.Content.ReadAsStringAsync());
        using var browser = _access.Browser();
        using (await AcceptAsync(browser, token, "anna", "/invitation"))
        { }
        Assert.Contains("moderator of news, sports", await PageAsync(browser, "/account"));
        using var forbidden = await browser.GetAsync("/desk/accounts");
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_once_and_comes_back_when_enabled()
    {
        var chief = await _access.WithAccountAsync("chief");
        var anna = await _access.WithAccountAsync("anna", Roles.Moderator);
        using (await SendAsync(chief, "/desk/accounts", "/desk/accounts/act", ("account", "anna"), ("act", "disable")))
        { }
        using (var page = await anna.GetAsync("/account"))
            Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
        using (await SendAsync(chief, "/desk/accounts", "/desk/accounts/act", ("account", "anna"), ("act", "enable")))
        { }
        using var again = await SignInAsync(anna, "anna", Password);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task The_last_administrator_can_neither_be_disabled_nor_demoted()
    {
        var chief = await _access.WithAccountAsync("chief");
        using (var disabled = await SendAsync(chief, "/desk/accounts", "/desk/accounts/act", ("account", "chief"), ("act", "disable")))
            Assert.Contains("At least one administrator", await disabled.Content.ReadAsStringAsync());
        using var demoted = await SendAsync(chief, "/desk/accounts", "/desk/accounts/change", ("account", "chief"), ("role", "moderator"));
        Assert.Contains("At least one administrator", await demoted.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_link_to_a_new_password_replaces_the_old_one()
    {
        var chief = await _access.WithAccountAsync("chief");
        var anna = await _access.WithAccountAsync("anna", Roles.Moderator);
        using var page = await SendAsync(chief, "/desk/accounts", "/desk/accounts/act", ("account", "anna"), ("act", "password"));
        var token = TokenIn(await page.Content.ReadAsStringAsync());
        using (await AcceptAsync(anna, token, "ignored", "/invitation", "another horse battery"))
        { }
        using var browser = _access.Browser();
        using (var old = await SignInAsync(browser, "anna", Password))
            Assert.Equal(HttpStatusCode.OK, old.StatusCode);
        using var signedIn = await SignInAsync(browser, "anna", "another horse battery");
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
    }

    [Fact]
    public async Task A_session_of_before_does_not_come_back_with_an_account_that_is_enabled_again()
    {
        await _access.WithAccountAsync("chief");
        var anna = await _access.WithAccountAsync("anna", Roles.Moderator);
        var administration = _access.Get<AccountAdministration>();
        Assert.Null(await administration.DisableAsync("anna", "chief", default));
        Assert.Null(await administration.EnableAsync("anna", "chief", default));
        using var page = await anna.GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
    }

    [Fact]
    public async Task What_an_account_may_do_changes_at_once()
    {
        await _access.WithAccountAsync("chief");
        var anna = await _access.WithAccountAsync("anna", Roles.Administrator);
        Assert.Null(await _access.Get<AccountAdministration>().ChangeAsync("anna", Roles.Moderator, ["news"], "chief", default));
        Assert.Contains("moderator of news", await PageAsync(anna, "/account"));
        using var refused = await anna.GetAsync("/desk/keys");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var other = await anna.GetAsync("/api/comments/sports/1");
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
    }

    [Fact]
    public async Task Of_several_set_up_links_used_at_the_same_moment_one_makes_an_account()
    {
        var invitations = _access.Get<Invitations>();
        var tokens = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => SetUpTokenAsync()));
        var made = await Task.WhenAll(
            tokens.Select((token, number) => Task.Run(() => invitations.AcceptAsync(token, $"chief{number}", Password, default))));
        Assert.Single(made, account => account.AccountId is not null);
        Assert.Single(await _access.Get<AccountStore>().ListAsync(default));
    }

    [Theory]
    [InlineData("demoted")]
    [InlineData("disabled")]
    public async Task A_link_does_not_outlive_the_rights_of_the_administrator_who_made_it(string end)
    {
        await _access.WithAccountAsync("chief");
        await _access.WithAccountAsync("mallory");
        var token = await _access.Get<Invitations>().MakeAsync(
            new() { Kind = Invitation.NewAccount, Role = Roles.Administrator }, "mallory", TimeSpan.FromHours(1), default);
        var administration = _access.Get<AccountAdministration>();
        Assert.Null(end == "demoted"
            ? await administration.ChangeAsync("mallory", Roles.Moderator, null, "chief", default)
            : await administration.DisableAsync("mallory", "chief", default));
        using var browser = _access.Browser();
        using var refused = await AcceptAsync(browser, token, "mallory2", "/invitation");
        Assert.Contains("has been used or has expired", await refused.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_link_that_is_withdrawn_opens_nothing()
    {
        var chief = await _access.WithAccountAsync("chief");
        using var made = await SendAsync(
            chief, "/desk/accounts", "/desk/accounts/invite", ("role", "moderator"), ("sites", "news\r\nsports"));
        var page = await made.Content.ReadAsStringAsync();
        var token = TokenIn(page);
        Assert.Contains("a new moderator of news, sports", page);
        var shown = page.Split("name=\"invitation\" value=\"")[1].Split('"')[0];
        Assert.DoesNotContain(token, shown);
        using var withdrawn = await SendAsync(chief, "/desk/accounts", "/desk/accounts/withdraw", ("invitation", shown));
        Assert.DoesNotContain("a new moderator of", await withdrawn.Content.ReadAsStringAsync());
        using var browser = _access.Browser();
        using var refused = await AcceptAsync(browser, token, "anna", "/invitation");
        Assert.Contains("has been used or has expired", await refused.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_link_runs_out()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var invitations = ActivatorUtilities.CreateInstance<Invitations>(_access.Get<IServiceProvider>(), clock);
        var token = await invitations.MakeAsync(
            new() { Kind = Invitation.SetUp, Role = Roles.Administrator }, "test", TimeSpan.FromHours(24), default);
        clock.Advance(TimeSpan.FromHours(23));
        Assert.NotNull(await invitations.FindAsync(token, default));
        clock.Advance(TimeSpan.FromHours(2));
        Assert.Null(await invitations.FindAsync(token, default));
    }

    /// <summary>What the link carries that a page shows after it was made.</summary>
    private static string TokenIn(string page) => page.Split("<code id=\"link\">")[1].Split('<')[0].Split("token=")[1];

    private Task<string> SetUpTokenAsync() =>
        _access.Get<Invitations>().MakeAsync(
            new() { Kind = Invitation.SetUp, Role = Roles.Administrator }, "test", TimeSpan.FromHours(1), default);

    private static Task<HttpResponseMessage> AcceptAsync(
        HttpClient browser, string token, string name, string path, string password = Password) =>
        SendAsync(browser, "/signin", path, ("token", token), ("name", name), ("password", password));

    public ValueTask DisposeAsync() => _access.DisposeAsync();
}
