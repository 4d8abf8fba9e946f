using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Moderation.Service.Access;
using Xunit;
using static Moderation.Tests.Service.Access.AccessFixture;

namespace Moderation.Tests.Service.Access;

public sealed class SiteKeyTests : IAsyncLifetime
{
    private AccessFixture _access = null!;

    public async ValueTask InitializeAsync() => _access = await StartKeyedAsync();

    [Fact]
    public async Task Opens_its_own_site_and_no_other()
    {
        using var client = await WithKeyAsync("news", Scopes.Ingest);
        Assert.Equal(HttpStatusCode.OK, await SubmitAsync(client, "news"));
        Assert.Equal(HttpStatusCode.Forbidden, await SubmitAsync(client, "sports"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/api/comments/news/1"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(client, "/api/comments/sports/1"));
    }

    [Fact]
    public async Task Is_taken_from_either_header()
    {
        using var client = _access.Browser();
        client.DefaultRequestHeaders.Add("X-Api-Key", await MakeAsync("news", Scopes.Ingest));
        Assert.Equal(HttpStatusCode.OK, await SubmitAsync(client, "news"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("mod_000000000000_0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("nonsense")]
    public async Task Nothing_is_taken_without_one(string? key)
    {
        using var client = _access.Browser();
        if (key is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        Assert.Equal(HttpStatusCode.Unauthorized, await SubmitAsync(client, "news"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, "/api/comments/news/1"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, "/api/reviews"));
    }

    [Fact]
    public async Task Is_good_only_for_what_it_was_made_for()
    {
        using var ingest = await WithKeyAsync("news", Scopes.Ingest);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(ingest, "/api/reviews"));
        using var review = await WithKeyAsync("news", Scopes.Review);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(review, "/api/reviews"));
        Assert.Equal(HttpStatusCode.Forbidden, await SubmitAsync(review, "news"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(review, "/account"));
    }

    [Fact]
    public async Task Reviews_in_the_name_of_the_moderator_it_speaks_for()
    {
        using var client = await WithKeyAsync("news", Scopes.Ingest, Scopes.Review);
        using (await client.PostAsJsonAsync(
            "/api/comments", new { siteId = "news", commentId = "1", body = "http://a.example/picture.png" }))
        { }
        using (var unnamed = await client.PostAsJsonAsync(
            "/api/reviews", new { siteId = "news", commentId = "1", revision = 0, action = "approve" }))
            Assert.Contains("moderator is missing", await unnamed.Content.ReadAsStringAsync());
        using var named = await client.PostAsJsonAsync(
            "/api/reviews", new { siteId = "news", commentId = "1", revision = 0, action = "approve", moderator = "zoe" });
        Assert.Contains("moderator:zoe", await named.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Is_of_no_use_once_revoked()
    {
        var chief = await _access.WithAccountAsync("chief");
        using var client = await WithKeyAsync("news", Scopes.Ingest);
        var keyId = (await _access.Get<SiteKeys>().ListAsync(default)).Single().KeyId;
        using (await SendAsync(chief, "/desk/keys", "/desk/keys/revoke", ("key", keyId)))
        { }
        Assert.Equal(HttpStatusCode.Unauthorized, await SubmitAsync(client, "news"));
    }

    [Fact]
    public async Task Is_shown_once_and_stored_as_a_hash()
    {
        var chief = await _access.WithAccountAsync("chief");
        using var made = await SendAsync(
            chief, "/desk/keys", "/desk/keys/make", ("site", "news"), ("name", "wordpress"), ("scope", "ingest"));
        var key = (await made.Content.ReadAsStringAsync()).Split("<code id=\"key\">")[1].Split('<')[0];
        var stored = (await _access.Get<SiteKeys>().ListAsync(default)).Single();
        Assert.DoesNotContain(stored.KeyHash, key);
        Assert.NotNull(await _access.Get<SiteKeys>().FindAsync(key, default));
        Assert.DoesNotContain(key[^64..], await PageAsync(chief, "/desk/keys"));
    }

    private Task<string> MakeAsync(string site, params string[] scopes) => MakeAsync(_access, site, scopes);

    private static async Task<string> MakeAsync(AccessFixture access, string site, string[] scopes) =>
        (await access.Get<SiteKeys>().MakeAsync(site, "test", scopes, "test", default)).Key!;

    private async Task<HttpClient> WithKeyAsync(string site, params string[] scopes)
    {
        var client = _access.Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await MakeAsync(site, scopes));
        return client;
    }

    private static async Task<HttpStatusCode> SubmitAsync(HttpClient client, string site)
    {
        using var answer = await client.PostAsJsonAsync("/api/comments", new { siteId = site, commentId = "1", body = Comments.Innocent });
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        return answer.StatusCode;
    }

    public ValueTask DisposeAsync() => _access.DisposeAsync();
}
