using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Moderation.Service.Access;

/// <summary>
/// Sign-in through OpenID Connect: authorization code with PKCE. Who has a role there gets an account here at the first sign-in, and
/// loses nothing at later ones.
/// </summary>
public static partial class SingleSignOn
{
    public const string Scheme = "single-sign-on";

    public static void AddSingleSignOn(this AuthenticationBuilder authentication, IConfiguration configuration)
    {
        if (SingleSignOnOptions.Read(configuration) is not { } options)
            return;
        authentication.Services.AddSingleton(options).AddSingleton<SingleSignOnAccounts>();
        authentication.AddOpenIdConnect(Scheme, provider =>
        {
            provider.Authority = options.Authority;
            provider.ClientId = options.ClientId;
            provider.ClientSecret = options.ClientSecret;
            provider.SignInScheme = Sessions.Scheme;
            provider.ResponseType = OpenIdConnectResponseType.Code;
            // The answer comes by address, so our cookies need not travel with a foreign site's form.
            provider.ResponseMode = OpenIdConnectResponseMode.Query;
            provider.CallbackPath = "/signin/callback";
            provider.RequireHttpsMetadata = !LoopbackAwareCookie.IsLoopback(new Uri(options.Authority!).Host);
            provider.MapInboundClaims = false;
            provider.GetClaimsFromUserInfoEndpoint = true;
            provider.Scope.Add("email");
            provider.ClaimActions.MapJsonKey(options.RoleClaim, options.RoleClaim); // where only the user info endpoint tells roles
            provider.CorrelationCookie = new LoopbackAwareCookie { Name = "moderation-sso-", HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true };
            provider.NonceCookie = new LoopbackAwareCookie { Name = "moderation-nonce-", HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Path = "/signin/callback" };
            provider.Events = new() { OnRedirectToIdentityProvider = Return, OnTicketReceived = TakeAsync, OnRemoteFailure = Refuse };
        });
    }

    // Behind a proxy a request does not know the address that the browser sees, and the provider leads back to registered addresses only.
    private static Task Return(RedirectContext context)
    {
        if (context.HttpContext.RequestServices.GetRequiredService<AccessOptions>().PublicUrl is { } url)
            context.ProtocolMessage.RedirectUri = url + context.Options.CallbackPath;
        return Task.CompletedTask;
    }

    private static async Task TakeAsync(TicketReceivedContext context)
    {
        var account = await context.HttpContext.RequestServices.GetRequiredService<SingleSignOnAccounts>().FindOrAddAsync(context.Principal!, context.HttpContext.RequestAborted);
        if (account is null)
        {
            context.Response.Redirect("/signin?problem=unknown");
            context.HandleResponse();
            return;
        }
        context.Principal = Sessions.Begin(account);
        context.Properties = new() { RedirectUri = context.ReturnUri };
    }

    private static Task Refuse(RemoteFailureContext context)
    {
        // Only its kind: the message quotes what came with the address, which anybody can make up.
        Log.Failed(context.HttpContext.RequestServices.GetRequiredService<ILogger<SingleSignOnAccounts>>(), context.Failure?.GetType().Name);
        context.Response.Redirect("/signin?problem=provider");
        context.HandleResponse();
        return Task.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The OpenID Connect provider signed nobody in: {Failure}")]
        public static partial void Failed(ILogger log, string? failure);
    }
}
