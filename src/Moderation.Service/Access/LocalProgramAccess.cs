using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Moderation.Service.Access;

/// <summary>Met by users it allows, and by programs on this machine where they need no key.</summary>
public sealed record OrLocalProgram(Func<ClaimsPrincipal, bool> IsAllowed) : IAuthorizationRequirement;

/// <summary>
/// Programs on the same machine need no key while the service runs on its embedded defaults. Behind a reverse proxy every request looks
/// local, and a web page can make a local browser send requests: neither gets in.
/// </summary>
public sealed class LocalProgramAccess(AccessOptions options) : AuthorizationHandler<OrLocalProgram>
{
    // X-Original is what the framework's own middleware leaves of X-Forwarded once it has replaced the remote address.
    private static readonly string[] Forwarding = ["Forwarded", "X-Forwarded", "X-Original", "X-Real-IP", "Via"];

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, OrLocalProgram requirement)
    {
        if (requirement.IsAllowed(context.User) || (context.Resource is HttpContext http && Allows(http)))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }

    public bool Allows(HttpContext http)
    {
        var request = http.Request;
        return options.KeylessLoopback == true
            && !SiteKeyAuthentication.IsPresented(request) // a key that is wrong is refused, not ignored
            && http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) // null at a Unix socket, which proxies use
            && LoopbackAwareCookie.IsLoopback(request.Host.Host) // not a name that an attacker's DNS points at this machine
            && !request.Headers.Keys.Any(IsForwarding)
            && !IsCrossSite(request)
            && (HttpMethods.IsGet(request.Method) || request.HasJsonContentType()); // which another site's page cannot send unasked
    }

    private static bool IsForwarding(string header) =>
        Forwarding.Any(start => header.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static bool IsCrossSite(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";
}
