using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Moderation.Service.Access;

/// <summary>Sign-in through OpenID Connect: authorization code with PKCE. Who has a role there gets an account here at the first sign-in, and loses nothing at later ones.</summary>
public static class SingleSignOn
{
    public const string Scheme = "single-sign-on";

    public static void AddSingleSignOn(this AuthenticationBuilder authentication, IConfiguration configuration)
    {
        if (SingleSignOnOptions.Read(configuration) is not { } options) return;
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
            provider.CorrelationCookie = new LoopbackAwareCookie { Name = "moderation-sso-", HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true };
            provider.NonceCookie = new LoopbackAwareCookie { Name = "moderation-nonce-", HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Path = "/signin/callback" };
            provider.Events = new() { OnTicketReceived = TakeAsync, OnRemoteFailure = Refuse };
        });
    }

    private static async Task TakeAsync(TicketReceivedContext context)
    {
        var account = await context.HttpContext.RequestServices.GetRequiredService<SingleSignOnAccounts>().OfAsync(context.Principal!, context.HttpContext.RequestAborted);
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
        context.Response.Redirect("/signin?problem=provider");
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
