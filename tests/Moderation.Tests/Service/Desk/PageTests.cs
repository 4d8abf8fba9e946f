using System.Text.RegularExpressions;
using Moderation.Contracts;
using Moderation.Service.Access;
using Moderation.Service.Desk.Log;
using Moderation.Service.Desk.Overview;
using Moderation.Service.Logbook;
using Moderation.Service.Overview;
using Moderation.Tests.Service.Overview;
using Xunit;

namespace Moderation.Tests.Service.Desk;

public sealed class PageTests : IDisposable
{
    private const string Hostile = "\"><script>alert(1)</script>";

    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 20, 0, TimeSpan.Zero);
    private static readonly Reviewer Ann = new("ann", IsAdministrator: false, null, "desk");

    private readonly SqliteFile _file = new();

    [Theory]
    [InlineData("24h")]
    [InlineData("7d")]
    [InlineData("30d")]
    public async Task Shows_figures_without_script_or_inline_style(string range)
    {
        var database = await _file.MigratedAsync();
        var story = new Story(database);
        await story.JudgedAsync("a", Outcomes.Flagged, Now.AddHours(-2), Hostile, Hostile, reasons: [Hostile]);
        await story.DecidedAsync("a", Outcomes.Approved, Now.AddHours(-1), site: Hostile);
        await story.JudgedAsync("b", Outcomes.Flagged, Now, Hostile);
        var html = await OverviewAsync(range, Hostile);
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotMatch(new Regex(@"\s(style|on\w+)="), html);
        Assert.Contains("100.0 % (20.7", html);
    }

    [Fact]
    public async Task Says_in_words_that_there_is_nothing()
    {
        await _file.MigratedAsync();
        var html = await OverviewAsync("24h", null);
        Assert.Contains("No comments arrived in this period.", html);
        Assert.Contains("The queue is empty.", html);
        Assert.DoesNotContain("role=\"img\"", html);
    }

    [Fact]
    public async Task Offers_undo_for_what_stands_with_all_that_its_endpoint_needs()
    {
        var html = await LogAsync(Ann, Entry(stands: true));
        string[] form =
        [
            """<form method="post" action="/desk/undo"><input type="hidden" name="__RequestVerificationToken" value="token" />""",
            """<input type="hidden" name="siteId" value="news" />""",
            """<input type="hidden" name="commentId" value="c1" />""",
            """<input type="hidden" name="sequence" value="2" />""",
        ];
        Assert.Matches(string.Join(@"\s*", form), html);
        Assert.DoesNotContain("/desk/undo", await LogAsync(Ann, Entry(stands: false)));
    }

    [Fact]
    public async Task Offers_an_administrator_to_take_back_what_another_decided_and_nobody_else()
    {
        Assert.DoesNotContain("/desk/undo", await LogAsync(Ann with { Id = "bob" }, Entry(stands: true)));
        Assert.Contains("/desk/undo", await LogAsync(Ann with { Id = "bob", IsAdministrator = true }, Entry(stands: true)));
    }

    [Fact]
    public async Task Encodes_what_readers_and_moderators_wrote()
    {
        var entry = Entry(stands: true) with { Excerpt = Hostile, Note = Hostile, ArticleTitle = Hostile, CommentId = Hostile };
        var html = await LogAsync(Ann, entry with { Via = Hostile });
        Assert.DoesNotContain("<script", html);
    }

    private async Task<string> OverviewAsync(string range, string? site)
    {
        Assert.True(OverviewRange.TryParse(range, out var known));
        var query = new OverviewQuery(_file.Database, new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Now));
        var figures = await query.CountAsync(new(known, site, null), default);
        return await Rendering.HtmlOfAsync<OverviewPage>(
            ("Figures", figures), ("Range", known), ("Reader", Ann), ("Sites", new[] { Hostile }));
    }

    private static Task<string> LogAsync(Reviewer reader, LogEntry entry) => Rendering.HtmlOfAsync<LogPage>(
        ("Scope", new LogScope("ann", null, null)), ("Reader", reader), ("Entries", new[] { entry }), ("Next", LogCursor.After(entry)));

    private static LogEntry Entry(bool stands) => new()
    {
        SiteId = "news",
        CommentId = "c1",
        Sequence = 2,
        Revision = 0,
        DecidedAt = Now,
        Outcome = Outcomes.Rejected,
        Stands = stands,
    };

    public void Dispose() => _file.Dispose();
}
