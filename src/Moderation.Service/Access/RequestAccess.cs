using System.Security.Claims;

namespace Moderation.Service.Access;

/// <summary>Who a request speaks for.</summary>
public static class RequestAccess
{
    /// <summary>Signed-in moderators, and keys that may review; forms and scripts of other origins are refused.</summary>
    public static TBuilder RequireReview<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.RequireAuthorization(AccessPolicies.Review).AddEndpointFilter<TBuilder, AntiforgeryFilter>();

    public static TBuilder RequireModerator<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.RequireAuthorization(AccessPolicies.Moderator).AddEndpointFilter<TBuilder, AntiforgeryFilter>();

    public static TBuilder RequireAdministrator<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.RequireAuthorization(AccessPolicies.Administrator).AddEndpointFilter<TBuilder, AntiforgeryFilter>();

    public static TBuilder RequireIngest<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.RequireAuthorization(AccessPolicies.Ingest);

    public static TBuilder RequireRead<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.RequireAuthorization(AccessPolicies.Read);

    public static bool IsSignedIn(this ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true, AuthenticationType: Sessions.Scheme };

    public static bool HasScope(this ClaimsPrincipal user, string scope) => user.HasClaim(AccessClaims.Scope, scope);

    /// <summary>Whoever makes a request that <see cref="RequireReview"/> let through.</summary>
    public static Reviewer Reviewer(this HttpContext http)
    {
        var user = http.User;
        var sites = user.HasClaim(claim => claim.Type == AccessClaims.AllSites) ? null : user.FindAll(AccessClaims.Site).Select(claim => claim.Value).ToList();
        return user.IsSignedIn()
            ? new(user.FindFirstValue(ClaimTypes.NameIdentifier)!, user.IsInRole(Roles.Administrator), sites, Access.Reviewer.Desk)
            : new(user.FindFirstValue(ClaimTypes.Name) ?? string.Empty, IsAdministrator: false, sites, $"api:{user.FindFirstValue(AccessClaims.Key)}");
    }

    /// <summary>Whether a request that was let through may speak for a site.</summary>
    public static bool MayUse(this HttpContext http, string siteId) =>
        http.User.Identity?.IsAuthenticated != true || http.Reviewer().MayReview(siteId);
}
