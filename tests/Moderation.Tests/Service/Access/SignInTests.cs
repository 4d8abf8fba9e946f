using System.Net;
using System.Net.Http.Json;
using Dapper;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Moderation.Service.Access;
using Moderation.Service.Storage;
using Xunit;
using static Moderation.Tests.Service.Access.AccessFixture;

namespace Moderation.Tests.Service.Access;

public sealed class SignInTests : IAsyncLifetime
{
    private AccessFixture _access = null!;

    public async ValueTask InitializeAsync() => _access = await StartAsync();

    [Fact]
    public async Task Lets_in_with_name_and_password_and_out_again()
    {
        await _access.WithAccountAsync("anna");
        using var browser = _access.Browser();
        using (var signedIn = await SignInAsync(browser, "Anna ", Password))
            Assert.Equal("/desk", signedIn.Headers.Location?.OriginalString);
        Assert.Contains("Signed in as", await PageAsync(browser, "/account"));
        using (await SendAsync(browser, "/account", "/signout"))
        { }
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(browser, "/account"));
    }

    [Theory]
    [InlineData("anna", "wrong horse battery")]
    [InlineData("nobody", Password)]
    [InlineData("", "")]
    public async Task Says_the_same_of_every_wrong_pair(string name, string password)
    {
        await _access.WithAccountAsync("anna");
        using var browser = _access.Browser();
        using var answer = await SignInAsync(browser, name, password);
        Assert.Contains("Wrong name or password", await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(browser, "/account"));
    }

    [Fact]
    public async Task Locks_the_account_after_failures_and_an_administrator_unlocks_it()
    {
        var administrator = await _access.WithAccountAsync("chief");
        await _access.WithAccountAsync("anna");
        using var browser = _access.Browser();
        for (var failure = 0; failure < 5; failure++)
            using (await SignInAsync(browser, "anna", "wrong horse battery"))
            { }
        using (var locked = await SignInAsync(browser, "anna", Password))
            Assert.Equal(HttpStatusCode.OK, locked.StatusCode);
        using (await SendAsync(administrator, "/desk/accounts", "/desk/accounts/act", ("account", "anna"), ("act", "unlock")))
        { }
        using var unlocked = await SignInAsync(browser, "anna", Password);
        Assert.Equal(HttpStatusCode.Redirect, unlocked.StatusCode);
    }

    [Fact]
    public async Task Ends_the_lock_by_itself()
    {
        await _access.WithAccountAsync("anna");
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var signIn = ActivatorUtilities.CreateInstance<PasswordSignIn>(_access.Get<IServiceProvider>(), clock);
        for (var failure = 0; failure < 5; failure++)
            Assert.Null(await signIn.TryAsync("anna", "wrong horse battery", default));
        Assert.Null(await signIn.TryAsync("anna", Password, default));
        clock.Advance(TimeSpan.FromMinutes(16));
        Assert.NotNull(await signIn.TryAsync("anna", Password, default));
    }

    [Fact]
    public async Task Takes_no_more_guesses_at_the_same_moment_than_in_a_row()
    {
        await _access.WithAccountAsync("anna");
        var log = new CountingLog<PasswordSignIn>();
        var signIn = ActivatorUtilities.CreateInstance<PasswordSignIn>(_access.Get<IServiceProvider>(), log);
        await Task.WhenAll(Enumerable.Range(0, 15).Select(_ => Task.Run(() => signIn.TryAsync("anna", "wrong horse battery", default))));
        Assert.Equal(1, log.Lines); // with each five guesses that got through there would be another
    }

    [Fact]
    public async Task Starts_the_count_anew_once_somebody_gets_in()
    {
        await _access.WithAccountAsync("anna");
        var signIn = _access.Get<PasswordSignIn>();
        for (var round = 0; round < 3; round++)
        {
            for (var failure = 0; failure < 4; failure++)
                Assert.Null(await signIn.TryAsync("anna", "wrong horse battery", default));
            Assert.NotNull(await signIn.TryAsync("anna", Password, default));
        }
    }

    [Fact]
    public async Task Hashes_an_old_password_anew_when_it_is_used()
    {
        await _access.WithAccountAsync("anna");
        await using (var connection = await _access.Get<IDatabase>().OpenAsync(default))
            await connection.ExecuteAsync(
                "UPDATE accounts SET password_hash = @old", new { old = new PasswordHasher<object>().HashPassword(this, Password) });
        Assert.NotNull(await _access.Get<PasswordSignIn>().TryAsync("anna", Password, default));
        var hash = (await _access.Get<AccountStore>().FindAsync("anna", default))!.PasswordHash;
        Assert.Equal(PasswordVerificationResult.Success, _access.Get<Passwords>().Verify(hash, Password));
    }

    [Fact]
    public async Task A_new_password_ends_the_sessions_elsewhere()
    {
        var here = await _access.WithAccountAsync("anna");
        using var elsewhere = _access.Browser();
        using (await SignInAsync(elsewhere, "anna", Password))
        { }
        using (var changed = await SendAsync(here, "/account", "/account", ("old", Password), ("password", "another horse battery")))
            Assert.Contains("Your password has been changed", await changed.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(here, "/account"));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(elsewhere, "/account"));
    }

    [Fact]
    public async Task Refuses_a_form_without_the_pages_token()
    {
        await _access.WithAccountAsync("anna");
        using var browser = _access.Browser();
        using var answer = await browser.PostAsync(
            "/signin", new FormUrlEncodedContent([KeyValuePair.Create("name", "anna"), KeyValuePair.Create("password", Password)]));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var signedIn = await _access.WithAccountAsync("ben");
        using var act = await signedIn.PostAsJsonAsync(
            "/api/reviews", new { siteId = "news", commentId = "1", revision = 0, action = "approve" });
        Assert.Equal(HttpStatusCode.BadRequest, act.StatusCode);
        Assert.Contains("Form refused", await act.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("http://localhost", false)]
    [InlineData("http://127.0.0.1:5080", false)]
    [InlineData("http://moderation.example", true)]
    [InlineData("https://moderation.example", true)]
    public async Task The_cookie_is_out_of_reach_for_scripts_and_secure_outside_this_machine(string address, bool secure)
    {
        await _access.WithAccountAsync("anna");
        using var browser = _access.Browser(address);
        using var page = await browser.GetAsync("/signin");
        Assert.All(
            page.Headers.GetValues("Set-Cookie"),
            cookie => Assert.Equal(secure, cookie.Contains("secure", StringComparison.OrdinalIgnoreCase)));
        Assert.All(page.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("httponly", cookie));
        if (address.StartsWith("http://moderation", StringComparison.Ordinal))
            return; // the browser keeps no token, so nobody signs in
        using var signedIn = await SignInAsync(browser, "anna", Password);
        var session = signedIn.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("moderation=", StringComparison.Ordinal));
        Assert.Contains("httponly", session);
        Assert.Contains("samesite=lax", session);
        Assert.Equal(secure, session.Contains("secure", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    public async Task Leads_nobody_elsewhere_after_signing_in(string target)
    {
        await _access.WithAccountAsync("anna");
        using var browser = _access.Browser();
        using var answer = await SendAsync(browser, "/signin", "/signin", ("name", "anna"), ("password", Password), ("return", target));
        Assert.Equal("/desk", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Too_many_guesses_from_one_address_are_put_off()
    {
        await using var strict = await StartAsync(("Access:SignInsPerMinute", "3"));
        using var browser = strict.Browser();
        for (var guess = 0; guess < 3; guess++)
            using (await SignInAsync(browser, "anna", "wrong horse battery"))
            { }
        using var put = await SignInAsync(browser, "anna", "wrong horse battery");
        Assert.Equal(HttpStatusCode.TooManyRequests, put.StatusCode);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(path);
        return answer.StatusCode;
    }

    public ValueTask DisposeAsync() => _access.DisposeAsync();
}
