using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Moderation.Service.Access;

/// <summary>
/// Sign-in through OpenID Connect: authorization code with PKCE. Anyone with a role at the provider gets an account here at the first
/// sign-in, and keeps it at later ones.
/// </summary>
public static class SingleSignOn
{
    public const string Scheme = "single-sign-on";

    private const string CallbackPath = "/signin/callback";

    public static void AddSingleSignOn(this AuthenticationBuilder authentication, IConfiguration configuration)
    {
        if (SingleSignOnOptions.Read(configuration) is not { } options)
            return;
        authentication.Services.AddSingleton(options).AddSingleton<SingleSignOnAccounts>().AddSingleton<SingleSignOnEvents>();
        authentication.AddOpenIdConnect(Scheme, provider =>
        {
            provider.Authority = options.Authority;
            provider.ClientId = options.ClientId;
            provider.ClientSecret = options.ClientSecret;
            provider.SignInScheme = Sessions.Scheme;
            provider.ResponseType = OpenIdConnectResponseType.Code;
            // The answer comes in the address, so our cookies need not travel with a form of another site.
            provider.ResponseMode = OpenIdConnectResponseMode.Query;
            provider.CallbackPath = CallbackPath;
            provider.RequireHttpsMetadata = !LoopbackAwareCookie.IsLoopback(new Uri(options.Authority!).Host);
            provider.MapInboundClaims = false;
            provider.GetClaimsFromUserInfoEndpoint = true;
            provider.Scope.Add("email");
            // Some providers tell roles only at the user info endpoint.
            provider.ClaimActions.MapJsonKey(options.RoleClaim, options.RoleClaim);
            provider.CorrelationCookie = Cookie("moderation-sso-");
            provider.NonceCookie = Cookie("moderation-nonce-", CallbackPath);
            provider.EventsType = typeof(SingleSignOnEvents);
        });
    }

    private static LoopbackAwareCookie Cookie(string name, string? path = null) =>
        new() { Name = name, HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Path = path };
}

/// <summary>What happens on the way to the provider and back.</summary>
public sealed partial class SingleSignOnEvents(AccessOptions access, SingleSignOnAccounts accounts, ILogger<SingleSignOnAccounts> log)
    : OpenIdConnectEvents
{
    // Behind a proxy a request does not know the address that the browser sees, and providers redirect to registered addresses only.
    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        if (access.PublicUrl is { } url)
            context.ProtocolMessage.RedirectUri = url + context.Options.CallbackPath;
        return Task.CompletedTask;
    }

    public override async Task TicketReceived(TicketReceivedContext context)
    {
        if (await accounts.FindOrAddAsync(context.Principal!, context.HttpContext.RequestAborted) is not { } account)
        {
            context.Response.Redirect("/signin?problem=unknown");
            context.HandleResponse();
            return;
        }
        context.Principal = Sessions.Begin(account);
        context.Properties = new() { RedirectUri = context.ReturnUri };
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        // Only the kind of failure: its message quotes the address, which anyone can make up.
        Log.Failed(log, context.Failure?.GetType().Name);
        context.Response.Redirect("/signin?problem=provider");
        context.HandleResponse();
        return Task.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Sign-in through the OpenID Connect provider failed: {Failure}")]
        public static partial void Failed(ILogger log, string? failure);
    }
}
