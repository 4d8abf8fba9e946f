using Microsoft.AspNetCore.Http.HttpResults;

namespace Moderation.Service.Reviews.Items;

/// <summary>The answer to a request about a comment that is not known.</summary>
public static class ReviewProblems
{
    public const string Unknown = "No such comment is known.";

    public static ProblemHttpResult UnknownComment() =>
        TypedResults.Problem(Unknown, statusCode: StatusCodes.Status404NotFound, title: "Unknown comment");
}
