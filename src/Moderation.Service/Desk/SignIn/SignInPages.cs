using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Service.Access;
using Moderation.Service.Desk.Accounts;

namespace Moderation.Service.Desk.SignIn;

/// <summary>In and out, one-time links, and one's own password.</summary>
public static class SignInPages
{
    private const string Home = "/desk";

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/signin", (HttpContext http, string? @return, string? problem) => SignInPage(http, @return, ProblemOf(problem)));
        routes.MapGet("/signin/provider", (HttpContext http, string? @return) => http.RequestServices.GetService<SingleSignOnOptions>() is null
            ? Results.NotFound()
            : Results.Challenge(new() { RedirectUri = LocalOrHome(@return) }, [SingleSignOn.Scheme]));
        foreach (var path in new[] { "/setup", "/invitation" })
        {
            routes.MapGet(path, async (HttpContext http, string? token, Invitations invitations) => await WelcomeAsync(path, token, invitations, http));
            Guarded(routes.MapPost(path, (HttpContext http, Invitations invitations, AccountStore accounts) => AcceptAsync(path, http, invitations, accounts)));
        }
        Guarded(routes.MapPost("/signin", SignInAsync));
        routes.MapPost("/signout", async (HttpContext http, CancellationToken _) => { await http.SignOutAsync(Sessions.Scheme); return Results.Redirect("/signin"); }).RequireModerator();
        routes.MapGet("/account", (HttpContext http) => new RazorComponentResult<AccountPage>(new { Reviewer = http.Reviewer() })).RequireModerator();
        Guarded(routes.MapPost("/account", ChangePasswordAsync)).RequireModerator();
    }

    private static RouteHandlerBuilder Guarded(RouteHandlerBuilder endpoint) => endpoint.RequireRateLimiting(AccessRegistration.Guesses).AddEndpointFilter<AntiforgeryFilter>();

    private static RazorComponentResult<SignInPage> SignInPage(HttpContext http, string? @return, string? problem = null, string? name = null) => new(new
    {
        Return = LocalOrHome(@return),
        Problem = problem,
        Name = name,
        Provider = http.RequestServices.GetService<SingleSignOnOptions>()?.Name,
        IsInsecure = !http.Request.IsHttps && !LoopbackAwareCookie.IsLoopback(http.Request.Host.Host),
    });

    private static async Task<IResult> SignInAsync(HttpContext http, PasswordSignIn signIn)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (await signIn.TryAsync(form["name"], form["password"], http.RequestAborted) is not { } account)
            return SignInPage(http, form["return"], "That name and password do not fit, or the account is locked for some minutes after too many failures.", form["name"]);
        await http.SignInAsync(Sessions.Scheme, Sessions.Begin(account));
        return Results.LocalRedirect(LocalOrHome(form["return"]));
    }

    private static async Task<RazorComponentResult<WelcomePage>> WelcomeAsync(string path, string? token, Invitations invitations, HttpContext http, string? problem = null, string? name = null) =>
        new RazorComponentResult<WelcomePage>(new { Action = path, Token = token, Invitation = await invitations.FindAsync(token, http.RequestAborted), Problem = problem, Name = name });

    private static async Task<IResult> AcceptAsync(string path, HttpContext http, Invitations invitations, AccountStore accounts)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (accountId, problem) = await invitations.AcceptAsync(form["token"], form["name"], form["password"], http.RequestAborted);
        if (accountId is null || await accounts.FindAsync(accountId, http.RequestAborted) is not { DisabledAt: null } account)
            return await WelcomeAsync(path, form["token"], invitations, http, problem, form["name"]);
        await http.SignInAsync(Sessions.Scheme, Sessions.Begin(account));
        return Results.LocalRedirect(Home);
    }

    private static async Task<IResult> ChangePasswordAsync(HttpContext http, PasswordSignIn signIn, AccountStore accounts)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var reviewer = http.Reviewer();
        var problem = await signIn.ChangePasswordAsync(reviewer.Id, form["old"], form["password"], http.RequestAborted);
        if (problem is null)
            await http.SignInAsync(Sessions.Scheme, Sessions.Begin((await accounts.FindAsync(reviewer.Id, http.RequestAborted))!));
        return new RazorComponentResult<AccountPage>(new { Reviewer = reviewer, Problem = problem, IsDone = problem is null });
    }

    private static string? ProblemOf(string? code) => code switch
    {
        null => null,
        "unknown" => "You are known to the provider, but have no role here.",
        _ => "The provider could not sign you in.",
    };

    // Whoever follows a link to us must not end up elsewhere.
    private static string LocalOrHome(string? path) =>
        path is ['/', ..] && path is not (['/', '/' or '\\', ..]) && !path.Any(char.IsControl) && Uri.IsWellFormedUriString(path, UriKind.Relative) ? path : Home;
}
