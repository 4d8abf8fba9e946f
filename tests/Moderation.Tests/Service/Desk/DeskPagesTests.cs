using System.Net;
using System.Net.Http.Json;
using Moderation.Service.Access;
using Moderation.Tests.Service.Access;
using Xunit;

namespace Moderation.Tests.Service.Desk;

public sealed class DeskPagesTests : IAsyncLifetime
{
    private const string Hostile = "\"><script>alert(1)</script>\u202E";

    private AccessFixture _access = null!;

    public async ValueTask InitializeAsync()
    {
        _access = await AccessFixture.StartAsync();
        await SubmitAsync("news", "1");
        await SubmitAsync("sports", "2");
    }

    [Theory]
    [InlineData("/desk")]
    [InlineData("/desk/comment?site=news&comment=1")]
    [InlineData("/desk/history?site=news&comment=1")]
    [InlineData("/desk/item?site=news&comment=1")]
    [InlineData("/desk/list")]
    public async Task Encode_names_and_titles_and_turn_nothing_around(string path)
    {
        using var chief = await _access.WithAccountAsync("chief");
        var page = await AccessFixture.PageAsync(chief, path);
        Assert.Contains("&lt;script&gt;", page);
        Assert.DoesNotContain("<script>", page);
        Assert.DoesNotContain('\u202E', page);
    }

    [Fact]
    public async Task Show_a_moderator_their_own_sites_only()
    {
        using var anna = await _access.WithAccountAsync("anna", Roles.Moderator, "sports");
        Assert.DoesNotContain("data-site=\"news\"", await AccessFixture.PageAsync(anna, "/desk"));
        foreach (var path in new[] { "item", "comment", "history", "text", "history.csv" })
        {
            using var answer = await anna.GetAsync($"/desk/{path}?site=news&comment=1");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Keep_what_the_filter_says()
    {
        using var chief = await _access.WithAccountAsync("chief");
        var page = await AccessFixture.PageAsync(chief, "/desk?site=news&reason=media-only&from=0.25&search=a%22b");
        Assert.Contains("<option value=\"news\" selected", page);
        Assert.Contains("<option value=\"media-only\" selected", page);
        Assert.Contains("value=\"0.25\"", page);
        Assert.Contains("value=\"a&quot;b\"", page);
    }

    [Fact]
    public async Task Frame_a_picture_from_a_host_in_other_letters()
    {
        using var chief = await _access.WithAccountAsync("chief");
        using (await chief.PostAsJsonAsync(
            "/api/comments", new { siteId = "news", commentId = "idn", body = "<img src=\"https://b\u00FCcher.example/p.png\">" }))
        { }
        using var picture = await chief.GetAsync("/desk/picture?site=news&comment=idn&revision=0&index=0");
        Assert.Contains("img-src https://xn--bcher-kva.example;", picture.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Theory]
    [InlineData("/signin", "application/x-www-form-urlencoded", "name=%00&password=x")]
    [InlineData("/signin", "multipart/form-data", "name")]
    public async Task Refuse_a_form_that_cannot_be_read(string path, string type, string body)
    {
        using var stranger = _access.Browser();
        using var content = new StringContent(body);
        content.Headers.ContentType = new(type);
        using var answer = await stranger.PostAsync(path, content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Tell_nobody_which_comments_of_other_sites_there_are()
    {
        using var anna = await _access.WithAccountAsync("anna", Roles.Moderator, "sports");
        foreach (var comment in new[] { "1", "none" })
        {
            using var answer = await AccessFixture.SendAsync(
                anna, "/account", "/desk/undo", ("siteId", "news"), ("commentId", comment), ("sequence", "1"));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Frame_a_picture_that_may_load_from_one_place_and_take_no_address_from_the_request()
    {
        using var chief = await _access.WithAccountAsync("chief");
        using var picture = await chief.GetAsync("/desk/picture?site=news&comment=1&revision=0&index=0&address=http://evil.example");
        Assert.Contains("img-src http://pictures.example;", picture.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Contains("sandbox", picture.Headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotContain("evil.example", await picture.Content.ReadAsStringAsync());
        using var none = await chief.GetAsync("/desk/picture?site=news&comment=1&revision=0&index=1");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Give_the_queue_and_a_history_as_files_that_no_spreadsheet_runs()
    {
        using var chief = await _access.WithAccountAsync("chief");
        Assert.Contains("news,1,0,flagged", await AccessFixture.PageAsync(chief, "/desk/queue.csv"));
        Assert.Contains("'=cmd", await AccessFixture.PageAsync(chief, "/desk/queue.csv"));
        Assert.Contains("automatic", await AccessFixture.PageAsync(chief, "/desk/history.csv?site=news&comment=1"));
    }

    private async Task SubmitAsync(string site, string id)
    {
        using var answer = await _access.Browser().PostAsJsonAsync("/api/comments", new
        {
            siteId = site,
            commentId = id,
            body = "<img src=\"http://me@pictures.example/a.png\">",
            author = new { name = Hostile },
            article = new { title = id == "1" ? $"=cmd {Hostile}" : "=cmd" },
        });
        answer.EnsureSuccessStatusCode();
    }

    public ValueTask DisposeAsync() => _access.DisposeAsync();
}
