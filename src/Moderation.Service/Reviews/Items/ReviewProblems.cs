using Microsoft.AspNetCore.Http.HttpResults;

namespace Moderation.Service.Reviews.Items;

/// <summary>The answers to requests about a comment that is not known, or not theirs.</summary>
public static class ReviewProblems
{
    public const string Unknown = "No such comment is known.";

    public static ProblemHttpResult UnknownComment() =>
        TypedResults.Problem(Unknown, statusCode: StatusCodes.Status404NotFound, title: "Unknown comment");

    public static string SiteOfOthers(string siteId) => $"The site {siteId} is not among yours.";

    public static ProblemHttpResult NotYourSite(string siteId) =>
        TypedResults.Problem(SiteOfOthers(siteId), statusCode: StatusCodes.Status403Forbidden, title: "Not your site");
}
