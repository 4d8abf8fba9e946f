using Microsoft.AspNetCore.Antiforgery;

namespace Moderation.Service.Access;

/// <summary>
/// A request that changes something with a session's cookie must carry the token that only our own pages know. A request with a key needs
/// none: no browser sends a key by itself.
/// </summary>
public sealed class AntiforgeryFilter(IAntiforgery antiforgery) : IEndpointFilter
{
    private const string OutOfDate =
        "The form is out of date or was not sent from one of this service's pages. Reload the page and try again.";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var isSafe = HttpMethods.IsGet(http.Request.Method) || http.User.HasClaim(claim => claim.Type == AccessClaims.Key);
        if (!isSafe && !await antiforgery.IsRequestValidAsync(http))
            return TypedResults.Problem(OutOfDate, statusCode: StatusCodes.Status400BadRequest, title: "Form refused");
        return await next(context);
    }
}
