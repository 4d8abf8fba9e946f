using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Service.Access;

namespace Moderation.Service.Overview;

/// <summary>The overview for programs.</summary>
public static class OverviewEndpoints
{
    public static void MapOverview(this IEndpointRouteBuilder routes) => routes.MapGet("/api/overview", FiguresAsync).RequireReview();

    private static async Task<Results<Ok<OverviewFigures>, ProblemHttpResult>> FiguresAsync(
        string? range, string? site, HttpContext http, OverviewCache overview, CancellationToken cancel) =>
        OverviewRange.TryParse(range, out var known)
            ? TypedResults.Ok(await overview.FiguresAsync(Scope(known, site, http), cancel))
            : UnknownRange(range);

    /// <summary>What the request asks for, within what who asks may see.</summary>
    public static OverviewScope Scope(OverviewRange range, string? site, HttpContext http) =>
        new(range, string.IsNullOrEmpty(site) ? null : site, http.Reviewer().Sites);

    public static ProblemHttpResult UnknownRange(string? range) => TypedResults.Problem(
        $"range is '{range}'; it must be {string.Join(" or ", OverviewRange.All.Select(known => known.Name))}.",
        statusCode: StatusCodes.Status400BadRequest, title: "Unknown range");
}
