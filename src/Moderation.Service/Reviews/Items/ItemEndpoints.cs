using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Scoring.Explanations;
using Moderation.Service.Access;

namespace Moderation.Service.Reviews.Items;

/// <summary>One comment under review, over HTTP.</summary>
public static class ItemEndpoints
{
    public static void MapItems(this RouteGroupBuilder reviews)
    {
        reviews.MapGet("/item", Item).WithSummary("One comment with everything around it.").ProducesProblem(404);
        reviews.MapGet("/explanation", Explain).WithSummary("What drove the scores: contributions that add up to the log-odds.")
            .ProducesProblem(404);
    }

    private static async Task<Results<Ok<ReviewItem>, ProblemHttpResult>> Item(
        string site, string comment, HttpContext http, ReviewItems items, CancellationToken cancel) =>
        http.Reviewer().MayReview(site) && await items.FindAsync(site, comment, cancel) is { } item
            ? TypedResults.Ok(item)
            : ReviewProblems.UnknownComment();

    private static async Task<Results<Ok<ExplanationAnswer>, ProblemHttpResult>> Explain(
        string site, string comment, HttpContext http, ReviewItems items, ReviewExplanations explanations, CancellationToken cancel)
    {
        if (!http.Reviewer().MayReview(site) || await items.FindCommentAsync(site, comment, cancel) is not { } found)
            return ReviewProblems.UnknownComment();
        return TypedResults.Ok(new ExplanationAnswer(explanations.Model, await explanations.ExplainAsync(found, cancel)));
    }

    /// <summary>What drove the scores.</summary>
    /// <param name="Model">The model that explains; a decision may have been made by an earlier one.</param>
    /// <param name="Scores">Toxicity and spam, as far as there is something to score, and what else is more likely than not.</param>
    public sealed record ExplanationAnswer(string Model, IReadOnlyList<Explanation> Scores);
}
