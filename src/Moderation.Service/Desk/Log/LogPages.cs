using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Service.Access;
using Moderation.Service.Csv;
using Moderation.Service.Logbook;

namespace Moderation.Service.Desk.Log;

/// <summary>A moderator's log, as a page and as a file.</summary>
public static class LogPages
{
    private const int PageSize = 50;

    public static void MapLog(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/desk/log", PageAsync).RequireModerator();
        routes.MapGet("/desk/log.csv", File).RequireModerator();
    }

    private static async Task<IResult> PageAsync(
        string? moderator, string? day, string? after, HttpContext http, ModeratorLog log, CancellationToken cancel)
    {
        var reader = http.Reviewer();
        if (LogScope.For(reader, moderator, day) is not { } scope)
            return TypedResults.Forbid();
        // One more than is shown tells whether there is a next page.
        var entries = await log.PageAsync(scope, LogCursor.Parse(after), PageSize + 1, cancel);
        return new RazorComponentResult<LogPage>(new
        {
            Scope = scope,
            Reader = reader,
            Entries = (IReadOnlyList<LogEntry>)[.. entries.Take(PageSize)],
            Next = entries.Count > PageSize ? LogCursor.After(entries[PageSize - 1]) : null,
        });
    }

    private static IResult File(string? moderator, string? day, HttpContext http, ModeratorLog log, CancellationToken cancel)
    {
        if (LogScope.For(http.Reviewer(), moderator, day) is not { } scope)
            return TypedResults.Forbid();
        var ofDay = scope.Day is { } date ? $"-{date:yyyyMMdd}" : "";
        return CsvResult.Download($"log-{scope.Moderator}{ofDay}.csv", log.AllAsync(scope, cancel).Select(LogRow.From));
    }
}
