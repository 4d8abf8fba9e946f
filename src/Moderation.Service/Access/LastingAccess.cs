using System.Security.Claims;

namespace Moderation.Service.Access;

/// <summary>For long-lived answers, such as a stream of events: whether the access that let a request in is still valid.</summary>
public sealed class LastingAccess(AccountStore accounts, SiteKeys keys)
{
    /// <summary>
    /// False once the session has ended, the key was revoked or the account's rights were changed. A client that reconnects gets the rights
    /// it has then.
    /// </summary>
    public async Task<bool> HoldsAsync(HttpContext http, CancellationToken cancel)
    {
        if (SiteKeyAuthentication.Presented(http.Request) is { } key)
            return await keys.FindAsync(key, cancel) is not null;
        return await Sessions.AccountOfAsync(http.User, accounts, cancel) is { } account
            && ClaimsOf(Sessions.Begin(account)).SetEquals(ClaimsOf(http.User));
    }

    private static HashSet<(string Type, string Value)> ClaimsOf(ClaimsPrincipal user) =>
        [.. user.Claims.Select(claim => (claim.Type, claim.Value))];
}
