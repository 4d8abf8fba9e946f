using System.Security.Claims;

namespace Moderation.Service.Access;

/// <summary>Who a request speaks for.</summary>
public static class RequestAccess
{
    public static bool IsSignedIn(this ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true, AuthenticationType: Sessions.Scheme };

    public static bool HasScope(this ClaimsPrincipal user, string scope) => user.HasClaim(AccessClaims.Scope, scope);

    /// <summary>Who makes a request that may review.</summary>
    public static Reviewer Reviewer(this HttpContext http)
    {
        var user = http.User;
        var sites = user.HasClaim(claim => claim.Type == AccessClaims.AllSites)
            ? null
            : user.FindAll(AccessClaims.Site).Select(claim => claim.Value).ToList();
        return user.IsSignedIn()
            ? new(user.FindFirstValue(ClaimTypes.NameIdentifier)!, user.IsInRole(Roles.Administrator), sites, Access.Reviewer.Desk)
            : new(user.FindFirstValue(ClaimTypes.Name) ?? string.Empty, IsAdministrator: false, sites,
                Access.Reviewer.ViaKey(user.FindFirstValue(AccessClaims.Key)));
    }

    /// <summary>Whether a request that was let in may use a site.</summary>
    public static bool MayUse(this HttpContext http, string siteId) =>
        http.User.Identity?.IsAuthenticated != true || http.Reviewer().MayReview(siteId);
}
