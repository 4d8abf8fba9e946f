using Moderation.Service.Configuration;

namespace Moderation.Service.Access;

/// <summary>Sign-in through an OpenID Connect provider. Off unless an authority is named.</summary>
public sealed class SingleSignOnOptions
{
    public const string Section = "OpenIdConnect";

    /// <summary>The provider's issuer address; <c>https</c>, or <c>http</c> on this machine.</summary>
    public string? Authority { get; set; }

    public string? ClientId { get; set; }

    public string? ClientSecret { get; set; }

    /// <summary>What the button says.</summary>
    public string Name { get; set; } = "single sign-on";

    /// <summary>The claim whose values say who is what.</summary>
    public string RoleClaim { get; set; } = "roles";

    /// <summary>The value that makes a moderator. Whoever has neither value and no account is not let in.</summary>
    public string ModeratorValue { get; set; } = "moderator";

    /// <summary>The value that makes an administrator.</summary>
    public string AdministratorValue { get; set; } = "moderation-administrator";

    /// <summary>Null when it is off.</summary>
    public static SingleSignOnOptions? Read(IConfiguration configuration)
    {
        var options = configuration.ReadSettings<SingleSignOnOptions>(Section);
        if (options.Authority is not { } authority)
            return null;
        if (!Uri.TryCreate(authority, UriKind.Absolute, out var uri) || !(uri.Scheme == "https" || (uri.Scheme == "http" && LoopbackAwareCookie.IsLoopback(uri.Host))))
            throw new SettingsException($"{Section}:{nameof(Authority)} is '{authority}'; it must be an https address.");
        return string.IsNullOrEmpty(options.ClientId) ? throw new SettingsException($"{Section}:{nameof(ClientId)} is missing; it is needed with an {nameof(Authority)}.") : options;
    }
}
