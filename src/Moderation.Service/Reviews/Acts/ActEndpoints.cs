using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Contracts;
using Moderation.Service.Access;
using Moderation.Service.Messaging;

namespace Moderation.Service.Reviews.Acts;

/// <summary>Moderators' acts over HTTP, for the service's own desk and for others.</summary>
public static class ActEndpoints
{
    public static void MapActs(this RouteGroupBuilder reviews)
    {
        reviews.MapPost("", Act).Accepts<ReviewComment>("application/json")
            .WithSummary("Approve, reject, undo, claim, release or note one comment.")
            .ProducesValidationProblem().ProducesProblem(403).ProducesProblem(404).ProducesProblem(409);
        reviews.MapPost("/bulk", ActOnMany).Accepts<BulkRequest>("application/json")
            .WithSummary("One act on all that a filter finds, or on near-duplicates.");
        reviews.MapPost("/bulk/preview", Preview).Accepts<BulkSelection>("application/json")
            .WithSummary("How many an act on many would decide, and some of them.");
        reviews.MapPost("/bulk/undo", UndoMany).Accepts<BulkUndo>("application/json")
            .WithSummary("Undo what an act on many decided, as far as it still stands.");
    }

    private static async Task<Results<Ok<CommentModerated>, ValidationProblem, ProblemHttpResult>> Act(
        HttpRequest request, ReviewActs acts, CancellationToken cancel)
    {
        var (command, problem) = await RequestMessage.ReadAsync<ReviewComment>(request, cancel);
        if (command is null)
            return problem!;
        var reviewer = request.HttpContext.Reviewer().For(command.Moderator);
        command = command with { Moderator = reviewer.Id };
        var violations = ReviewContract.Violations(command);
        if (violations.Count > 0)
            return TypedResults.ValidationProblem(violations);
        var result = await acts.ActAsync(command, reviewer, cancel);
        return result.Answer == ReviewAnswer.Done ? TypedResults.Ok(result.Standing) : Refusal(result);
    }

    private static ProblemHttpResult Refusal(ReviewResult result) => TypedResults.Problem(
        result.Problem,
        statusCode: result.Answer switch
        {
            ReviewAnswer.Unknown => StatusCodes.Status404NotFound,
            ReviewAnswer.Forbidden => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status409Conflict,
        },
        title: result.Answer switch
        {
            ReviewAnswer.Unknown => "Unknown comment",
            ReviewAnswer.Forbidden => "Not your site",
            _ => "Not done",
        },
        extensions: result.Standing is null ? null : new Dictionary<string, object?> { ["standing"] = result.Standing });

    private static async Task<Results<Ok<BulkResult>, ValidationProblem, ProblemHttpResult>> ActOnMany(
        HttpRequest request, BulkReview bulk, CancellationToken cancel)
    {
        var (many, problem) = await RequestMessage.ReadAsync<BulkRequest>(request, cancel);
        if (many is null)
            return problem!;
        var reviewer = request.HttpContext.Reviewer().For(many.Moderator);
        var violations = many.Violations(reviewer.Id);
        if (violations.Count > 0)
            return TypedResults.ValidationProblem(violations);
        var result = await bulk.ResolveAsync(many.Selection, many.ToAct(reviewer.Id), many.ExpectedCount!.Value, reviewer, cancel);
        return result.Problem is null
            ? TypedResults.Ok(result)
            : TypedResults.Problem(result.Problem, statusCode: StatusCodes.Status409Conflict, title: "Not done",
                extensions: new Dictionary<string, object?> { ["count"] = result.Count });
    }

    private static async Task<Results<Ok<BulkPreview>, ValidationProblem>> Preview(
        HttpRequest request, BulkReview bulk, CancellationToken cancel)
    {
        var (selection, problem) = await RequestMessage.ReadAsync<BulkSelection>(request, cancel);
        if (selection is null)
            return problem!;
        if (selection.Violations() is { Count: > 0 } violations)
            return TypedResults.ValidationProblem(violations);
        return TypedResults.Ok(await bulk.PreviewAsync(selection, request.HttpContext.Reviewer(), cancel));
    }

    private static async Task<Results<Ok<BulkResult>, ValidationProblem>> UndoMany(
        HttpRequest request, BulkReview bulk, CancellationToken cancel)
    {
        var (undo, problem) = await RequestMessage.ReadAsync<BulkUndo>(request, cancel);
        if (undo is null)
            return problem!;
        if (undo.DecidedAt is not { } decidedAt)
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["decidedAt"] = ["decidedAt is missing."] });
        return TypedResults.Ok(await bulk.UndoAsync(decidedAt, request.HttpContext.Reviewer().For(undo.Moderator), cancel));
    }
}
