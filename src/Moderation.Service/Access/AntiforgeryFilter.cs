using Microsoft.AspNetCore.Antiforgery;

namespace Moderation.Service.Access;

/// <summary>
/// What changes something with a session's cookie must carry the token that only our own pages know. A key needs none: no browser adds
/// it by itself.
/// </summary>
public sealed class AntiforgeryFilter(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) && !http.User.HasClaim(claim => claim.Type == AccessClaims.Key) && !await antiforgery.IsRequestValidAsync(http))
            return TypedResults.Problem("The form is out of date or did not come from this service's own pages: load the page again.", statusCode: StatusCodes.Status400BadRequest, title: "Form refused");
        return await next(context);
    }
}
