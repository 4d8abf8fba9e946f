using Microsoft.AspNetCore.Http.HttpResults;

namespace Moderation.Service.Access;

/// <summary>The answer to a request about a site that its key or account may not use.</summary>
public static class ForeignSite
{
    public static string Problem(string siteId) => $"The site {siteId} is not among yours.";

    public static ProblemHttpResult Refusal(string siteId) =>
        TypedResults.Problem(Problem(siteId), statusCode: StatusCodes.Status403Forbidden, title: "Not your site");
}
