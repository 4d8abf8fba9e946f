using System.Net.Http.Headers;
using System.Net.Http.Json;
using Moderation.Service.Access;
using Xunit;
using static Moderation.Tests.Service.Access.AccessFixture;

namespace Moderation.Tests.Service.Access;

/// <summary>A stream of events lasts no longer than what its request was let in with.</summary>
public sealed class LastingAccessTests : IAsyncLifetime
{
    private AccessFixture _access = null!;

    public async ValueTask InitializeAsync() => _access = await StartAsync();

    [Theory]
    [InlineData("disabled")]
    [InlineData("other sites")]
    [InlineData("new password")]
    public async Task Ends_with_what_an_account_may_do(string end)
    {
        using var chief = await _access.WithAccountAsync("chief");
        using var anna = await _access.WithAccountAsync("anna", Roles.Moderator, "news");
        using var events = await ListenAsync(anna);
        var administration = _access.Get<AccountAdministration>();
        if (end == "disabled")
            Assert.Null(await administration.DisableAsync("anna", "chief", default));
        else if (end == "other sites")
            Assert.Null(await administration.ChangeAsync("anna", Roles.Moderator, ["sports"], "chief", default));
        else
            Assert.Null(await _access.Get<PasswordSignIn>().ChangePasswordAsync("anna", Password, "another horse battery", default));
        await EndAsync(events);
    }

    [Fact]
    public async Task Ends_when_its_key_is_revoked()
    {
        var keys = _access.Get<SiteKeys>();
        var (key, _) = await keys.MakeAsync("news", "test", [Scopes.Review], "test", default);
        using var client = _access.Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var events = await ListenAsync(client);
        await keys.RevokeAsync((await keys.ListAsync(default)).Single().KeyId, "test", default);
        await EndAsync(events);
    }

    [Fact]
    public async Task Goes_on_while_nothing_changes()
    {
        using var anna = await _access.WithAccountAsync("anna", Roles.Moderator, "news");
        using var events = await ListenAsync(anna);
        // held, so the counts change
        using (var held = await _access.Browser().PostAsJsonAsync("/api/comments", new { siteId = "news", commentId = "1", body = "" }))
            held.EnsureSuccessStatusCode();
        await CountsAsync(events).WaitAsync(Waiting.Patience);
    }

    public ValueTask DisposeAsync() => _access.DisposeAsync();

    private static async Task<StreamReader> ListenAsync(HttpClient client)
    {
        var events = new StreamReader(await client.GetStreamAsync("/api/reviews/live"));
        Assert.Equal("event: counts", await events.ReadLineAsync());
        return events;
    }

    private static async Task CountsAsync(StreamReader events)
    {
        while (await events.ReadLineAsync() is { } line)
            if (line == "event: counts")
                return;
        Assert.Fail("The stream ended.");
    }

    private static async Task EndAsync(StreamReader events) => await events.ReadToEndAsync().WaitAsync(Waiting.Patience);
}
