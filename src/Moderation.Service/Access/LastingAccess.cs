using System.Security.Claims;

namespace Moderation.Service.Access;

/// <summary>For answers that last, such as a stream of events: whether what a request was let in with still holds.</summary>
public sealed class LastingAccess(AccountStore accounts, SiteKeys keys)
{
    /// <summary>
    /// False once the session has ended, the key was revoked, or what the account may do was changed: whoever comes again is let in
    /// with what holds now.
    /// </summary>
    public async Task<bool> HoldsAsync(HttpContext http, CancellationToken cancel)
    {
        if (SiteKeyAuthentication.Presented(http.Request) is { } key)
            return await keys.FindAsync(key, cancel) is not null;
        return await Sessions.AccountOfAsync(http.User, accounts, cancel) is { } account && ClaimsOf(Sessions.Begin(account)).SetEquals(ClaimsOf(http.User));
    }

    private static HashSet<(string Type, string Value)> ClaimsOf(ClaimsPrincipal user) =>
        [.. user.Claims.Select(claim => (claim.Type, claim.Value))];
}
