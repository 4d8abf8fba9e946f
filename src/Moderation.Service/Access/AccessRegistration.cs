using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Moderation.Service.Storage;

namespace Moderation.Service.Access;

/// <summary>Accounts, sessions, keys, and who may do what.</summary>
public static class AccessRegistration
{
    /// <summary>The rate limit on guesses at passwords and one-time links.</summary>
    public const string Guesses = "guesses";

    private const string Either = "session-or-key";

    public static void AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        var options = AccessOptions.Read(configuration);
        services.AddSingleton(options).AddSingleton<AccountStore>().AddSingleton<AccountAdministration>();
        services.AddSingleton<Passwords>().AddSingleton<PasswordSignIn>().AddSingleton<Invitations>().AddHostedService<SetUpLink>();
        services.AddSingleton<SiteKeys>().AddSingleton<LastingAccess>();
        services.AddAuthorization(AccessPolicies.Add).AddSingleton<IAuthorizationHandler, LocalProgramAccess>();
        services.AddSessions(options).AddSingleSignOn(configuration);
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(Guesses, http => RateLimitPartition.GetFixedWindowLimiter(
                RemoteNetwork.Name(http.Connection.RemoteIpAddress),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = options.SignInsPerMinute, Window = TimeSpan.FromMinutes(1) }));
        });
    }

    public static void UseAccess(this WebApplication app)
    {
        app.UseRouting();
        app.UseStoreGate();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static AuthenticationBuilder AddSessions(this IServiceCollection services, AccessOptions options)
    {
        services.AddSingleton<Sessions>();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie = Cookie("moderation-form", SameSiteMode.Strict);
            antiforgery.SuppressXFrameOptionsHeader = true; // the content security policy covers it
        });
        return services.AddAuthentication(Either)
            .AddPolicyScheme(Either, Either, either => either.ForwardDefaultSelector =
                http => SiteKeyAuthentication.IsPresented(http.Request) ? SiteKeyAuthentication.Name : Sessions.Scheme)
            .AddScheme<AuthenticationSchemeOptions, SiteKeyAuthentication>(SiteKeyAuthentication.Name, null)
            .AddCookie(Sessions.Scheme, cookie =>
            {
                cookie.Cookie = Cookie("moderation", SameSiteMode.Lax);
                cookie.ExpireTimeSpan = TimeSpan.FromHours(options.SessionHours);
                cookie.SlidingExpiration = true;
                cookie.LoginPath = "/signin";
                cookie.ReturnUrlParameter = "return";
                cookie.EventsType = typeof(Sessions);
            });
    }

    private static LoopbackAwareCookie Cookie(string name, SameSiteMode sameSite) =>
        new() { Name = name, HttpOnly = true, SameSite = sameSite, IsEssential = true };

    // Without the store no one can be identified.
    private static void UseStoreGate(this WebApplication app)
    {
        var gate = app.Services.GetRequiredService<StoreGate>();
        app.Use((http, next) => gate.IsOpen || http.Request.Path.StartsWithSegments("/health") || http.GetEndpoint() is null
            ? next(http)
            : TypedResults.Problem(
                "The store is not available yet.", statusCode: StatusCodes.Status503ServiceUnavailable, title: "Not ready")
                .ExecuteAsync(http));
    }
}
