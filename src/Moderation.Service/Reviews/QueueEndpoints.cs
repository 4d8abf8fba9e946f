using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;
using Moderation.Service.Access;

namespace Moderation.Service.Reviews;

/// <summary>The queue over HTTP.</summary>
public static class QueueEndpoints
{
    public static void MapQueue(this IEndpointRouteBuilder routes, RouteGroupBuilder reviews)
    {
        reviews.MapGet("", List).WithSummary("A stretch of the queue, the gravest and longest waiting first.").ProducesValidationProblem();
        reviews.MapGet("/count", Count).WithSummary("How many a filter finds.").ProducesValidationProblem();
        reviews.MapGet("/item", Item).WithSummary("One comment with everything around it.").ProducesProblem(404);
        reviews.MapGet("/explanation", Explain).WithSummary("What drove the scores: contributions that add up to the log-odds.").ProducesProblem(404);
        routes.MapGet("/api/reviews/live", Live).RequireReview().WithTags("Reviews").WithSummary("Server-sent events: what other moderators do (review) and open comments by site (counts).");
    }

    private static async Task<Results<Ok<QueuePage>, ValidationProblem>> List(
        [AsParameters] QueueParameters parameters, string? after, int? limit, HttpContext http, ReviewQueue queue, CancellationToken cancel)
    {
        var filter = parameters.ToFilter();
        if (filter.Violations() is { Count: > 0 } violations)
            return TypedResults.ValidationProblem(violations);
        if (!string.IsNullOrEmpty(after) && QueueCursor.Parse(after) is null)
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["after"] = ["after must be the next of an earlier answer."] });
        return TypedResults.Ok(await queue.ListAsync(filter, http.Reviewer(), after, Math.Clamp(limit ?? 50, 1, ReviewQueue.MostEntries), cancel));
    }

    private static async Task<Results<Ok<CountAnswer>, ValidationProblem>> Count([AsParameters] QueueParameters parameters, HttpContext http, ReviewQueue queue, CancellationToken cancel)
    {
        var filter = parameters.ToFilter();
        if (filter.Violations() is { Count: > 0 } violations)
            return TypedResults.ValidationProblem(violations);
        return TypedResults.Ok(new CountAnswer(await queue.CountAsync(filter, http.Reviewer(), cancel)));
    }

    private static async Task<Results<Ok<ReviewItem>, ProblemHttpResult>> Item(string site, string comment, HttpContext http, ReviewItems items, CancellationToken cancel) =>
        http.Reviewer().MayReview(site) && await items.FindAsync(site, comment, cancel) is { } item ? TypedResults.Ok(item) : Unknown();

    private static async Task<Results<Ok<ExplanationAnswer>, ProblemHttpResult>> Explain(
        string site, string comment, HttpContext http, ReviewItems items, ReviewExplanations explanations, CancellationToken cancel)
    {
        if (!http.Reviewer().MayReview(site) || await items.FindAsync(site, comment, cancel) is not { } item)
            return Unknown();
        var questions = new[] { Question.Toxicity, Question.Spam };
        return TypedResults.Ok(new ExplanationAnswer(explanations.Model, [.. questions.Select(question => explanations.Of(item.Comment, question)).OfType<Explanation>()]));
    }

    private static ProblemHttpResult Unknown() => TypedResults.Problem(ReviewResult.Unknown.Problem, statusCode: StatusCodes.Status404NotFound, title: "Unknown comment");

    private static ServerSentEventsResult<object> Live(
        HttpContext http, ReviewSignals signals, OpenCounts counts, LastingAccess access, IHostApplicationLifetime host, CancellationToken cancel) =>
        TypedResults.ServerSentEvents(LiveEvents.MergeAsync(http.Reviewer(), signals, counts, stop => access.HoldsAsync(http, stop), host.ApplicationStopping, cancel));

    /// <summary>How many there are.</summary>
    public sealed record CountAnswer(int Count);

    /// <summary>What drove the scores.</summary>
    /// <param name="Model">The model that explains; a decision may have been made by an earlier one.</param>
    /// <param name="Scores">Toxicity and spam, as far as there is something to score.</param>
    public sealed record ExplanationAnswer(string Model, IReadOnlyList<Explanation> Scores);
}
