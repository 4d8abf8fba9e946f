using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Embedded;
using Moderation.IntegrationTests.Running;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Access;

/// <summary>Nothing configured: the first account, and programs on the same machine.</summary>
public sealed class EmbeddedAccessTests(EmbeddedService shared) : IClassFixture<EmbeddedService>, IDisposable
{
    private const string Password = "correct horse battery";

    private static readonly Dictionary<string, string?> Nothing = [];

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Says_once_at_each_start_where_to_make_the_first_account_and_nothing_once_there_is_one()
    {
        string old;
        await using (var first = await ServiceProcess.StartReadyAsync(Nothing, _folder.Path))
            old = await SetUp.TokenAsync(first);
        await using (var second = await ServiceProcess.StartReadyAsync(Nothing, _folder.Path))
        {
            var token = await SetUp.TokenAsync(second);
            Assert.NotEqual(old, token);
            Assert.Contains($"{second.Http.BaseAddress}setup?token={token}", second.Log);
            using var browser = new FormClient(second);
            Assert.True(await browser.AcceptAsync("/setup", token, "chief", Password));
            Assert.False(await browser.AcceptAsync("/setup", old, "late", Password));
            await second.StopAsync();
            Assert.Single(Regex.Matches(second.Log, "/setup"));
        }
        await using var third = await ServiceProcess.StartReadyAsync(Nothing, _folder.Path);
        using (await third.SubmitAsync(AComment.Innocent()))
        { }
        await third.StopAsync();
        Assert.DoesNotContain("/setup", third.Log);
    }

    [Fact]
    public async Task Logs_no_secret_at_the_chattiest_level()
    {
        var chatty = new Dictionary<string, string?> { ["Log__Level"] = "Verbose" };
        await using var service = await ServiceProcess.StartReadyAsync(chatty, _folder.Path);
        using var browser = new FormClient(service);
        var setUp = await SetUp.TokenAsync(service);
        await browser.Http.GetStringAsync($"/setup?token={setUp}");
        Assert.True(await browser.AcceptAsync("/setup", setUp, "chief", Password));
        Assert.True(await browser.SignInAsync("chief", Password));
        Assert.False(await browser.SignInAsync("chief", "wrong horse battery"));
        var invitation = Regex.Match(await browser.TextAfterAsync("/desk/accounts", "/desk/accounts/invite", ("role", "moderator")),
            "token=([0-9a-f]+)").Groups[1].Value;
        await browser.Http.GetStringAsync($"/invitation?token={invitation}");
        var key = Regex.Match(await browser.TextAfterAsync("/desk/keys", "/desk/keys/make", ("site", "news"), ("name", "wordpress"),
            ("scope", "ingest")), "mod_[0-9a-f]+_([0-9a-f]+)");
        using (await SubmitAsync(service, ("X-Api-Key", key.Value)))
        { }
        using (await SubmitAsync(service, ("X-Api-Key", key.Value + "0")))
        { }
        await service.StopAsync();
        Assert.All([Password, "wrong horse battery", invitation, key.Groups[1].Value, .. browser.Cookies],
            secret => Assert.DoesNotContain(secret, service.Log));
        Assert.Single(Regex.Matches(service.Log, setUp));
    }

    [Theory]
    [InlineData("Accept", "application/json", HttpStatusCode.OK)]
    [InlineData("X-Forwarded-For", "127.0.0.1", HttpStatusCode.Unauthorized)]
    [InlineData("Host", "moderation.example", HttpStatusCode.Unauthorized)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Unauthorized)]
    [InlineData("X-Api-Key", "mod_000000000000_wrong", HttpStatusCode.Unauthorized)]
    public async Task Takes_comments_of_programs_on_this_machine_without_a_key(string header, string value, HttpStatusCode expected)
    {
        using var answer = await SubmitAsync(shared.Process, (header, value));
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Takes_nothing_that_a_foreign_page_can_send_without_asking(string contentType)
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(RawClient.ToJson(AComment.Innocent())));
        if (contentType.Length > 0)
            body.Headers.ContentType = new(contentType);
        using var answer = await shared.Process.Http.PostAsync("/api/comments", body);
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Unauthorized, HttpStatusCode.UnsupportedMediaType });
    }

    [Fact]
    public async Task Serves_the_pages_style_with_the_headers_of_every_answer()
    {
        using var style = await shared.Process.Http.GetAsync("/desk.css");
        Assert.Equal(("text/css", HttpStatusCode.OK), (style.Content.Headers.ContentType?.MediaType, style.StatusCode));
        Assert.True(style.Headers.Contains("Content-Security-Policy"));
    }

    private static async Task<HttpResponseMessage> SubmitAsync(ServiceProcess service, (string Name, string Value) header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post,
            "/api/comments")
        {
            Content = new StringContent(RawClient.ToJson(AComment.Innocent("news")), Encoding.UTF8,
            "application/json")
        };
        request.Headers.TryAddWithoutValidation(header.Name, header.Value);
        return await service.Http.SendAsync(request);
    }

    public void Dispose() => _folder.Dispose();
}
