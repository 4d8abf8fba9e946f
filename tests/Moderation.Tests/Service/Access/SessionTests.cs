using System.Net;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Moderation.Service.Access;
using Moderation.Service.Storage;
using Xunit;
using static Moderation.Tests.Service.Access.AccessFixture;

namespace Moderation.Tests.Service.Access;

public sealed class SessionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("moderation-").FullName;

    private (string, string) Store => ("ConnectionStrings:Sqlite", $"Data Source={Path.Combine(_folder, "shared.db")}");

    [Fact]
    public async Task Ends_when_it_is_not_used_and_goes_on_while_it_is()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var access = await StartAsync(services => services.AddSingleton<TimeProvider>(clock), ("Access:SessionHours", "2"));
        var anna = await access.WithAccountAsync("anna");
        for (var use = 0; use < 3; use++)
        {
            clock.Advance(TimeSpan.FromMinutes(90));
            using var page = await anna.GetAsync("/account");
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }
        clock.Advance(TimeSpan.FromMinutes(130));
        using var ended = await anna.GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
    }

    [Fact]
    public async Task Survives_a_restart_and_holds_at_another_process()
    {
        string cookie;
        await using (var before = await StartAsync(Store))
        {
            using var _ = await before.WithAccountAsync("anna");
            using var browser = before.Browser();
            using var signedIn = await SignInAsync(browser, "anna", Password);
            cookie = signedIn.Headers.GetValues("Set-Cookie")
                .Single(set => set.StartsWith("moderation=", StringComparison.Ordinal)).Split(';')[0];
        }
        await using var after = await StartAsync(Store);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account") { Headers = { { "Cookie", cookie } } };
        using var page = await after.Browser().SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Is_protected_by_one_key_when_two_processes_make_the_first_at_once()
    {
        await using var access = await StartAsync(Store);
        var one = new StoredProtectionKeys(access.Get<IDatabase>(), TimeProvider.System);
        var other = new StoredProtectionKeys(access.Get<IDatabase>(), TimeProvider.System);
        Assert.Empty(one.GetAllElements());
        Assert.Empty(other.GetAllElements());
        one.StoreElement(new XElement("key", "one"), "one");
        other.StoreElement(new XElement("key", "other"), "other");
        Assert.Equal("one", Assert.Single(other.GetAllElements()).Value);
        other.StoreElement(new XElement("key", "second"), "second");
        Assert.Equal(["one", "second"], one.GetAllElements().Select(key => key.Value));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
