using Moderation.Service.Access;

namespace Moderation.Service.Desk;

/// <summary>Who looks at the page.</summary>
public static class CurrentReviewer
{
    public static Reviewer Of(HttpContext http) => new(http.User.Identity?.Name ?? "you", true, null, "desk");
}
