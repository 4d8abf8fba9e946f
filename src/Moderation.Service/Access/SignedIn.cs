using Microsoft.AspNetCore.Http.Features;

namespace Moderation.Service.Access;

/// <summary>Who asks. A request that nobody signed in for has no reviewer and fails.</summary>
public static class SignedIn
{
    /// <summary>The authorization policy of everything that moderators see.</summary>
    public const string Policy = "Moderator";

    public static Reviewer Of(HttpContext http) => http.Features.GetRequiredFeature<Reviewer>();
}
