using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Service.Access;
using Moderation.Service.Desk.Accounts;
using Moderation.Service.Desk.Frame;

namespace Moderation.Service.Desk.SignIn;

/// <summary>Signing in and out, one-time links, and one's own password.</summary>
/// <param name="provider">Null when there is no OpenID Connect provider.</param>
public sealed class SignInPages(PasswordSignIn signIn, Invitations invitations, AccountStore accounts, SingleSignOnOptions? provider = null)
{
    private const string Home = "/desk";
    private const string WrongPassword =
        "Wrong name or password, or the account is locked for a few minutes after too many failed attempts.";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/signin", (string? @return, string? problem, SignInPages pages, HttpContext http) =>
            pages.SignInPage(http, @return, ProviderProblem(problem)));
        routes.MapGet("/signin/provider", (string? @return, SignInPages pages) => pages.AskProvider(@return));
        Guarded(routes.MapPost("/signin", (SignInPages pages, SignInForm form, HttpContext http) => pages.SignInAsync(form, http)));
        foreach (var path in new[] { "/setup", "/invitation" })
        {
            routes.MapGet(path, (string? token, SignInPages pages, HttpContext http) =>
                pages.WelcomeAsync(path, new(token, null, null), http));
            Guarded(routes.MapPost(path, (SignInPages pages, WelcomeForm form, HttpContext http) => pages.AcceptAsync(path, form, http)));
        }
        routes.MapPost("/signout", (Delegate)SignOutAsync).RequireModerator();
        routes.MapGet("/account", (HttpContext http) => new RazorComponentResult<AccountPage>(new { Reviewer = http.Reviewer() }))
            .RequireModerator();
        Guarded(routes.MapPost("/account", (SignInPages pages, PasswordForm form, HttpContext http) =>
            pages.ChangePasswordAsync(form, http))).RequireModerator();
    }

    private static RouteHandlerBuilder Guarded(RouteHandlerBuilder endpoint) =>
        endpoint.RequireRateLimiting(AccessRegistration.Guesses).AddEndpointFilter<AntiforgeryFilter>();

    private RazorComponentResult<SignInPage> SignInPage(HttpContext http, string? @return, string? problem = null, string? name = null) =>
        new(new
        {
            Return = LocalOrHome(@return),
            Problem = problem,
            Name = name,
            Provider = provider?.Name,
            IsInsecure = !http.Request.IsHttps && !LoopbackAwareCookie.IsLoopback(http.Request.Host.Host),
        });

    private IResult AskProvider(string? @return) =>
        provider is null ? Results.NotFound() : Results.Challenge(new() { RedirectUri = LocalOrHome(@return) }, [SingleSignOn.Scheme]);

    private async Task<IResult> SignInAsync(SignInForm form, HttpContext http)
    {
        if (await signIn.TryAsync(form.Name, form.Password, http.RequestAborted) is not { } account)
            return SignInPage(http, form.Return, WrongPassword, form.Name);
        await http.SignInAsync(Sessions.Scheme, Sessions.Begin(account));
        return Results.LocalRedirect(LocalOrHome(form.Return));
    }

    private static async Task<IResult> SignOutAsync(HttpContext http)
    {
        await http.SignOutAsync(Sessions.Scheme);
        return Results.Redirect("/signin");
    }

    private async Task<IResult> WelcomeAsync(string path, WelcomeForm form, HttpContext http, string? problem = null) =>
        new RazorComponentResult<WelcomePage>(new
        {
            Action = path,
            form.Token,
            Invitation = await invitations.FindAsync(form.Token, http.RequestAborted),
            Problem = problem,
            form.Name,
        });

    private async Task<IResult> AcceptAsync(string path, WelcomeForm form, HttpContext http)
    {
        var (accountId, problem) = await invitations.AcceptAsync(form.Token, form.Name, form.Password, http.RequestAborted);
        if (accountId is null || await accounts.FindAsync(accountId, http.RequestAborted) is not { DisabledAt: null } account)
            return await WelcomeAsync(path, form, http, problem);
        await http.SignInAsync(Sessions.Scheme, Sessions.Begin(account));
        return Results.LocalRedirect(Home);
    }

    private async Task<IResult> ChangePasswordAsync(PasswordForm form, HttpContext http)
    {
        var reviewer = http.Reviewer();
        var problem = await signIn.ChangePasswordAsync(reviewer.Id, form.Old, form.Password, http.RequestAborted);
        if (problem is null)
            await http.SignInAsync(Sessions.Scheme, Sessions.Begin((await accounts.FindAsync(reviewer.Id, http.RequestAborted))!));
        return new RazorComponentResult<AccountPage>(new { Reviewer = reviewer, Problem = problem, IsDone = problem is null });
    }

    private static string? ProviderProblem(string? code) => code switch
    {
        null => null,
        "unknown" => "The provider knows you, but you have no role here.",
        _ => "The provider could not sign you in.",
    };

    // A link to this service must not lead anywhere else.
    private static string LocalOrHome(string? path) =>
        path is ['/', ..] && path is not (['/', '/' or '\\', ..])
        && !path.Any(char.IsControl) && Uri.IsWellFormedUriString(path, UriKind.Relative)
            ? path
            : Home;
}

public sealed record SignInForm(string? Name, string? Password, string? Return)
{
    public static async ValueTask<SignInForm?> BindAsync(HttpContext http)
    {
        var form = await PostedForm.ReadAsync(http);
        return new(form["name"], form["password"], form["return"]);
    }
}

/// <summary>What a one-time link's page sends.</summary>
public sealed record WelcomeForm(string? Token, string? Name, string? Password)
{
    public static async ValueTask<WelcomeForm?> BindAsync(HttpContext http)
    {
        var form = await PostedForm.ReadAsync(http);
        return new(form["token"], form["name"], form["password"]);
    }
}

public sealed record PasswordForm(string? Old, string? Password)
{
    public static async ValueTask<PasswordForm?> BindAsync(HttpContext http)
    {
        var form = await PostedForm.ReadAsync(http);
        return new(form["old"], form["password"]);
    }
}
