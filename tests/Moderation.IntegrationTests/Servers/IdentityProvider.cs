using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Moderation.IntegrationTests.Servers;

/// <summary>
/// A real OpenID Connect provider on a free loopback port, which insists on PKCE and takes everybody for <see cref="User"/>.
/// </summary>
public sealed class IdentityProvider : IAsyncDisposable
{
    public const string ClientId = "moderation";
    public const string ClientSecret = "provider-secret-9f31";

    private readonly WebApplication _app;

    private IdentityProvider(string address)
    {
        Address = address;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddOpenIddict().AddServer(Configure);
        _app = builder.Build();
        _app.UseAuthentication();
        _app.Urls.Add(address);
    }

    public string Address { get; }

    public (string Subject, string Name, string[] Roles) User { get; set; } = ("1", "anna", []);

    /// <summary>What a service process needs to use it.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["OpenIdConnect__Authority"] = Address,
        ["OpenIdConnect__ClientId"] = ClientId,
        ["OpenIdConnect__ClientSecret"] = ClientSecret,
    };

    public static async Task<IdentityProvider> StartNewAsync()
    {
        var provider = new IdentityProvider($"http://127.0.0.1:{FreePort.Next()}");
        await provider._app.StartAsync();
        return provider;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private void Configure(OpenIddictServerBuilder server)
    {
        server.EnableDegradedMode().SetIssuer(new Uri(Address)); // no database: clients and users are the handlers below
        server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().RegisterScopes("openid", "profile", "email");
        server.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
        server.UseAspNetCore().DisableTransportSecurityRequirement();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(request =>
        {
            if (request.ClientId != ClientId)
                request.Reject(OpenIddictConstants.Errors.InvalidClient);
            return default;
        }));
        server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(request =>
        {
            if (request.ClientId != ClientId || request.ClientSecret != ClientSecret)
                request.Reject(OpenIddictConstants.Errors.InvalidClient);
            return default;
        }));
        server.AddEventHandler<HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(request =>
        {
            request.SignIn(Principal());
            return default;
        }));
    }

    private ClaimsPrincipal Principal()
    {
        var identity = new ClaimsIdentity("provider");
        identity.SetClaim("sub", User.Subject).SetClaim("preferred_username", User.Name).SetClaims("roles", [.. User.Roles]);
        identity.SetDestinations(_ => [OpenIddictConstants.Destinations.IdentityToken]);
        return new ClaimsPrincipal(identity).SetScopes("openid", "profile", "email");
    }
}
