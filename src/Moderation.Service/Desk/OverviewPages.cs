using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Service.Access;
using Moderation.Service.Logbook;
using Moderation.Service.Overview;

namespace Moderation.Service.Desk;

/// <summary>The pages that look back: the overview and a moderator's log.</summary>
public static class OverviewPages
{
    private const int LogPageSize = 50;

    public static void MapOverviewPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/desk/overview", OverviewAsync).RequireModerator();
        routes.MapGet("/desk/log", LogAsync).RequireModerator();
    }

    private static async Task<RazorComponentResult> OverviewAsync(
        string? range, string? site, HttpContext http, OverviewCache overview, KnownSites known, CancellationToken cancel)
    {
        var asked = OverviewRange.TryParse(range, out var parsed) ? parsed : OverviewRange.Day;
        return new RazorComponentResult<OverviewPage>(new
        {
            Figures = await overview.OfAsync(OverviewEndpoints.Scope(asked, site, http), cancel),
            Range = asked,
            Reader = http.Reviewer(),
            Sites = http.Reviewer().Sites ?? await known.AllAsync(cancel),
        });
    }

    private static async Task<IResult> LogAsync(string? moderator, string? day, string? after, HttpContext http, ModeratorLog log, CancellationToken cancel)
    {
        var reader = http.Reviewer();
        if (LogScope.Of(reader, moderator, day) is not { } scope)
            return TypedResults.Forbid();
        // One more than is shown tells whether there is a next page.
        var entries = await log.PageAsync(scope, LogCursor.Parse(after), LogPageSize + 1, cancel);
        return new RazorComponentResult<LogPage>(new
        {
            Scope = scope,
            Reader = reader,
            Entries = (IReadOnlyList<LogEntry>)[.. entries.Take(LogPageSize)],
            Next = entries.Count > LogPageSize ? LogCursor.After(entries[LogPageSize - 1]) : null,
        });
    }
}
