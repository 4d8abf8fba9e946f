using MassTransit;
using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Contracts;
using Moderation.Service.Access;
using Moderation.Service.Decisions;
using Moderation.Service.Messaging;

namespace Moderation.Service.Intake;

/// <summary>Comments over HTTP: they take the same bus as all others, and the answer is the decision.</summary>
public static class CommentEndpoints
{
    public static void MapIntake(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/comments", Submit).Accepts<CommentSubmitted>("application/json").RequireIngest();

    private static async Task<Results<Ok<CommentModerated>, ValidationProblem, ProblemHttpResult>> Submit(
        HttpRequest request, IRequestClient<CommentSubmitted> road, IntakeOptions options, CancellationToken cancel)
    {
        var (comment, problem) = await RequestMessage.ReadAsync<CommentSubmitted>(request, cancel);
        if (comment is null)
            return problem!;
        var violations = CommentContract.Violations(comment);
        if (violations.Count == 0 && !request.HttpContext.MayUse(comment.SiteId))
            return TypedResults.Problem(
                $"The key is not one of the site {comment.SiteId}.", statusCode: StatusCodes.Status403Forbidden, title: "Not your site");
        return violations.Count > 0 ? TypedResults.ValidationProblem(violations) : await Decide(comment, road, options, cancel);
    }

    private static async Task<Results<Ok<CommentModerated>, ValidationProblem, ProblemHttpResult>> Decide(
        CommentSubmitted comment, IRequestClient<CommentSubmitted> road, IntakeOptions options, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(options.AnswerSeconds));
        try
        {
            var answer = await road.GetResponse<CommentModerated>(comment, patience.Token, RequestTimeout.None);
            return TypedResults.Ok(answer.Message);
        }
        catch (RequestFaultException refused) when (
            refused.Fault?.Exceptions.FirstOrDefault()?.ExceptionType == typeof(RevisionConflictException).FullName)
        {
            return TypedResults.Problem(
                refused.Fault!.Exceptions[0].Message, statusCode: StatusCodes.Status409Conflict, title: "Revision already judged");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return TypedResults.Problem(
                $"There was no decision within {options.AnswerSeconds} s. "
                + "The comment may be queued: sending the same revision again is safe.",
                statusCode: StatusCodes.Status503ServiceUnavailable, title: "No decision yet");
        }
    }
}
