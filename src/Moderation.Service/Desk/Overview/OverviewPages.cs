using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Service.Access;
using Moderation.Service.Csv;
using Moderation.Service.Overview;

namespace Moderation.Service.Desk.Overview;

/// <summary>The overview as a page, and each of its lists as a file.</summary>
public static class OverviewPages
{
    public static void MapOverviewPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/desk/overview", PageAsync).RequireModerator();
        routes.MapGet("/desk/overview.csv", FileAsync).RequireModerator();
    }

    private static async Task<RazorComponentResult> PageAsync(
        string? range, string? site, HttpContext http, OverviewCache overview, KnownSites known, CancellationToken cancel)
    {
        var asked = OverviewRange.TryParse(range, out var parsed) ? parsed : OverviewRange.Day;
        return new RazorComponentResult<OverviewPage>(new
        {
            Figures = await overview.FiguresAsync(OverviewEndpoints.Scope(asked, site, http), cancel),
            Range = asked,
            Reader = http.Reviewer(),
            Sites = http.Reviewer().Sites ?? await known.AllAsync(cancel),
        });
    }

    private static async Task<IResult> FileAsync(
        string? list, string? range, string? site, HttpContext http, OverviewCache overview, CancellationToken cancel)
    {
        if (!OverviewRange.TryParse(range, out var known))
            return OverviewEndpoints.UnknownRange(range);
        var figures = await overview.FiguresAsync(OverviewEndpoints.Scope(known, site, http), cancel);
        return list switch
        {
            null or "outcomes" => CsvResult.Download(Name("outcomes"), OutcomeRow.From(figures)),
            "reasons" => CsvResult.Download(Name(list), ReasonRow.From(figures)),
            "open" => CsvResult.Download(Name(list), OpenRow.From(figures)),
            "sites" => CsvResult.Download(Name(list), AgreementRow.From(figures.Sites)),
            "models" => CsvResult.Download(Name(list), AgreementRow.From(figures.Models)),
            _ => TypedResults.Problem(
                "list must be outcomes, reasons, open, sites or models.",
                statusCode: StatusCodes.Status400BadRequest, title: "Unknown list"),
        };

        string Name(string what) =>
            $"overview-{what}-{known.Name}{(figures.Site is { } of ? $"-{of}" : "")}-{figures.At:yyyyMMdd-HHmm}.csv";
    }
}
