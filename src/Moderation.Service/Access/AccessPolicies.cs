using Microsoft.AspNetCore.Authorization;

namespace Moderation.Service.Access;

/// <summary>Who may use an endpoint.</summary>
public static class AccessPolicies
{
    /// <summary>Signed in.</summary>
    public const string Moderator = "moderator";

    /// <summary>Signed in as administrator.</summary>
    public const string Administrator = "administrator";

    /// <summary>Signed in, or with a key that may review.</summary>
    public const string Review = "review";

    /// <summary>With a key that may submit comments and reports, or without one on this machine.</summary>
    public const string Ingest = "ingest";

    /// <summary>Signed in, with any key, or without one on this machine.</summary>
    public const string Read = "read";

    public static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(Moderator, policy => policy.RequireAssertion(context => context.User.IsSignedIn()).RequireAuthenticatedUser());
        options.AddPolicy(Administrator, policy => policy.RequireAssertion(context => context.User.IsSignedIn() && context.User.IsInRole(Roles.Administrator)).RequireAuthenticatedUser());
        options.AddPolicy(Review, policy => policy.RequireAssertion(context => context.User.IsSignedIn() || context.User.HasScope(Scopes.Review)).RequireAuthenticatedUser());
        options.AddPolicy(Ingest, policy => policy.RequireAssertion(context => context.User.HasScope(Scopes.Ingest) || IsKeyless(context)));
        options.AddPolicy(Read, policy => policy.RequireAssertion(context => context.User.Identity?.IsAuthenticated == true || IsKeyless(context)));
    }

    private static bool IsKeyless(AuthorizationHandlerContext context) =>
        context.Resource is HttpContext http && !SiteKeyAuthentication.IsPresented(http.Request) && http.RequestServices.GetRequiredService<KeylessLoopback>().Allows(http);
}
