using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Moderation.Service.Access;

/// <summary>
/// Sessions in a cookie. Role and sites are read from the store with every request, so a change takes effect at once and a disabled account
/// is signed out.
/// </summary>
public sealed class Sessions(AccountStore accounts) : CookieAuthenticationEvents
{
    public const string Scheme = "session";

    public static ClaimsPrincipal Begin(Account account) =>
        new(new ClaimsIdentity(ClaimsOf(account), Scheme, ClaimTypes.NameIdentifier, ClaimTypes.Role));

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await AccountOfAsync(context.Principal, accounts, context.HttpContext.RequestAborted) is not { } account)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Scheme);
            return;
        }
        context.ReplacePrincipal(Begin(account));
    }

    /// <summary>Whose session it is; null when it has ended.</summary>
    public static async Task<Account?> AccountOfAsync(ClaimsPrincipal? user, AccountStore accounts, CancellationToken cancel) =>
        user?.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
            && await accounts.FindAsync(id, cancel) is { DisabledAt: null } account
            && account.Stamp == user.FindFirstValue(AccessClaims.Stamp)
            ? account
            : null;

    // Programs get a status code; people are sent to the sign-in page.
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) =>
        IsApi(context.Request) ? Answer(context.HttpContext, StatusCodes.Status401Unauthorized) : base.RedirectToLogin(context);

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) =>
        Answer(context.HttpContext, StatusCodes.Status403Forbidden);

    private static bool IsApi(HttpRequest request) =>
        request.Path.StartsWithSegments("/api") || request.Headers.ContainsKey("X-Requested-With");

    private static Task Answer(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static IEnumerable<Claim> ClaimsOf(Account account)
    {
        yield return new(ClaimTypes.NameIdentifier, account.AccountId);
        yield return new(ClaimTypes.Role, account.Role);
        yield return new(AccessClaims.Stamp, account.Stamp);
        if (account.SiteList is not { } sites)
            yield return new(AccessClaims.AllSites, "true");
        else
            foreach (var site in sites)
                yield return new(AccessClaims.Site, site);
    }
}
