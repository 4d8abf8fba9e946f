using Moderation.Service.Access;
using Moderation.Service.Reporting;

namespace Moderation.Service.Logbook;

/// <summary>A moderator's log as a file.</summary>
public static class LogEndpoints
{
    public static void MapLogbook(this IEndpointRouteBuilder routes) => routes.MapGet("/desk/log.csv", File).RequireModerator();

    private static IResult File(string? moderator, string? day, HttpContext http, ModeratorLog log, CancellationToken cancel)
    {
        if (LogScope.Of(http.Reviewer(), moderator, day) is not { } scope)
            return TypedResults.Forbid();
        return CsvResult.Of($"log-{scope.Moderator}{(scope.Day is { } of ? $"-{of:yyyyMMdd}" : "")}.csv", log.AllAsync(scope, cancel).Select(LogRow.Of));
    }
}
