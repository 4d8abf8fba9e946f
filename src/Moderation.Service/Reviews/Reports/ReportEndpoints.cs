using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Contracts;
using Moderation.Service.Access;
using Moderation.Service.Messaging;
using Moderation.Service.Reviews.Items;

namespace Moderation.Service.Reviews.Reports;

/// <summary>Readers' reports over HTTP.</summary>
public static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/reports", Report).RequireIngest().WithTags("Reports").Accepts<CommentReported>("application/json")
            .WithSummary("A reader reported a comment.")
            .ProducesValidationProblem().ProducesProblem(403).ProducesProblem(404);

    private static async Task<Results<Ok<CommentModerated>, ValidationProblem, ProblemHttpResult>> Report(
        HttpRequest request, ReaderReports reports, CancellationToken cancel)
    {
        var (report, problem) = await RequestMessage.ReadAsync<CommentReported>(request, cancel);
        if (report is null)
            return problem!;
        var violations = ReportContract.Violations(report);
        if (violations.Count > 0)
            return TypedResults.ValidationProblem(violations);
        if (!request.HttpContext.MayUse(report.SiteId))
            return ForeignSite.Refusal(report.SiteId);
        return await reports.TakeAsync(report, $"http:{Guid.NewGuid():N}", cancel) is { } standing
            ? TypedResults.Ok(standing)
            : ReviewProblems.UnknownComment();
    }
}
