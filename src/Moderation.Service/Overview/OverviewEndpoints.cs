using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Service.Access;
using Moderation.Service.Reporting;

namespace Moderation.Service.Overview;

/// <summary>The overview for programs: JSON, and each of its lists as a file.</summary>
public static class OverviewEndpoints
{
    public static void MapOverview(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/overview", FiguresAsync).RequireReview();
        routes.MapGet("/desk/overview.csv", FileAsync).RequireModerator();
    }

    private static async Task<Results<Ok<OverviewFigures>, ProblemHttpResult>> FiguresAsync(
        string? range, string? site, HttpContext http, OverviewCache overview, CancellationToken cancel) =>
        OverviewRange.TryParse(range, out var known) ? TypedResults.Ok(await overview.OfAsync(Scope(known, site, http), cancel)) : UnknownRange(range);

    private static async Task<IResult> FileAsync(string? list, string? range, string? site, HttpContext http, OverviewCache overview, CancellationToken cancel)
    {
        if (!OverviewRange.TryParse(range, out var known))
            return UnknownRange(range);
        var figures = await overview.OfAsync(Scope(known, site, http), cancel);
        return list switch
        {
            null or "outcomes" => CsvResult.Of(Name("outcomes"), OutcomeRow.Of(figures)),
            "reasons" => CsvResult.Of(Name(list), ReasonRow.Of(figures)),
            "open" => CsvResult.Of(Name(list), OpenRow.Of(figures)),
            "sites" => CsvResult.Of(Name(list), AgreementRow.Of(figures.Sites)),
            "models" => CsvResult.Of(Name(list), AgreementRow.Of(figures.Models)),
            _ => TypedResults.Problem("list must be outcomes, reasons, open, sites or models.", statusCode: StatusCodes.Status400BadRequest, title: "Unknown list"),
        };

        string Name(string what) => $"overview-{what}-{known.Name}{(figures.Site is { } of ? $"-{of}" : "")}-{figures.At:yyyyMMdd-HHmm}.csv";
    }

    /// <summary>What the request asks for, within what who asks may see.</summary>
    public static OverviewScope Scope(OverviewRange range, string? site, HttpContext http) =>
        new(range, string.IsNullOrEmpty(site) ? null : site, http.Reviewer().Sites);

    private static ProblemHttpResult UnknownRange(string? range) => TypedResults.Problem(
        $"range is '{range}'; it must be {string.Join(" or ", OverviewRange.All.Select(known => known.Name))}.", statusCode: StatusCodes.Status400BadRequest, title: "Unknown range");
}
