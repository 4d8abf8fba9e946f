using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Service.Access;

namespace Moderation.Service.Reviews.Queue;

/// <summary>The queue over HTTP.</summary>
public static class QueueEndpoints
{
    public static void MapQueue(this RouteGroupBuilder reviews)
    {
        reviews.MapGet("", List).WithSummary("A stretch of the queue, the gravest and longest waiting first.").ProducesValidationProblem();
        reviews.MapGet("/count", Count).WithSummary("How many a filter finds.").ProducesValidationProblem();
    }

    private static async Task<Results<Ok<QueuePage>, ValidationProblem>> List(
        [AsParameters] QueueParameters parameters, string? after, int? limit, HttpContext http, ReviewQueue queue, CancellationToken cancel)
    {
        var filter = parameters.ToFilter();
        if (filter.Violations() is { Count: > 0 } violations)
            return TypedResults.ValidationProblem(violations);
        if (!string.IsNullOrEmpty(after) && QueueCursor.Parse(after) is null)
            return TypedResults.ValidationProblem(
                new Dictionary<string, string[]> { ["after"] = ["after must be the next of an earlier answer."] });
        var most = Math.Clamp(limit ?? 50, 1, ReviewQueue.MostEntries);
        return TypedResults.Ok(await queue.ListAsync(filter, http.Reviewer(), after, most, cancel));
    }

    private static async Task<Results<Ok<CountAnswer>, ValidationProblem>> Count(
        [AsParameters] QueueParameters parameters, HttpContext http, ReviewQueue queue, CancellationToken cancel)
    {
        var filter = parameters.ToFilter();
        if (filter.Violations() is { Count: > 0 } violations)
            return TypedResults.ValidationProblem(violations);
        return TypedResults.Ok(new CountAnswer(await queue.CountAsync(filter, http.Reviewer(), cancel)));
    }

    /// <summary>How many there are.</summary>
    public sealed record CountAnswer(int Count);
}
