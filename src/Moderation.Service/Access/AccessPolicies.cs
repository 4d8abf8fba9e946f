using Microsoft.AspNetCore.Authorization;

namespace Moderation.Service.Access;

/// <summary>Who may use an endpoint.</summary>
public static class AccessPolicies
{
    private const string Moderator = "moderator";
    private const string Administrator = "administrator";
    private const string Review = "review";
    private const string Ingest = "ingest";
    private const string Read = "read";

    public static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(Moderator, policy => policy.RequireAssertion(context => context.User.IsSignedIn()).RequireAuthenticatedUser());
        options.AddPolicy(Administrator, policy => policy
            .RequireAssertion(context => context.User.IsSignedIn() && context.User.IsInRole(Roles.Administrator))
            .RequireAuthenticatedUser());
        options.AddPolicy(Review, policy => policy
            .RequireAssertion(context => context.User.IsSignedIn() || context.User.HasScope(Scopes.Review)).RequireAuthenticatedUser());
        options.AddPolicy(Ingest, policy => policy.AddRequirements(new OrLocalProgram(user => user.HasScope(Scopes.Ingest))));
        options.AddPolicy(Read, policy => policy.AddRequirements(new OrLocalProgram(user => user.Identity?.IsAuthenticated == true)));
    }

    /// <summary>Signed-in moderators. Forms and scripts of other origins are refused.</summary>
    public static TBuilder RequireModerator<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.RequireAuthorization(Moderator).AddEndpointFilter<TBuilder, AntiforgeryFilter>();

    /// <summary>Signed-in administrators. Forms and scripts of other origins are refused.</summary>
    public static TBuilder RequireAdministrator<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.RequireAuthorization(Administrator).AddEndpointFilter<TBuilder, AntiforgeryFilter>();

    /// <summary>Signed-in moderators, and keys that may review. Forms and scripts of other origins are refused.</summary>
    public static TBuilder RequireReview<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.RequireAuthorization(Review).AddEndpointFilter<TBuilder, AntiforgeryFilter>();

    /// <summary>Keys that may submit comments and reports, and programs on this machine where they need no key.</summary>
    public static TBuilder RequireIngest<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.RequireAuthorization(Ingest);

    /// <summary>Signed-in moderators, any key, and programs on this machine where they need no key.</summary>
    public static TBuilder RequireRead<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.RequireAuthorization(Read);
}
