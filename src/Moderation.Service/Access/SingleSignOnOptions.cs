using Moderation.Service.Configuration;

namespace Moderation.Service.Access;

/// <summary>Sign-in through an OpenID Connect provider. Off unless an authority is set.</summary>
public sealed class SingleSignOnOptions
{
    public const string Section = "OpenIdConnect";

    /// <summary>The provider's issuer address; <c>https</c>, or <c>http</c> on this machine.</summary>
    public string? Authority { get; set; }

    public string? ClientId { get; set; }

    public string? ClientSecret { get; set; }

    /// <summary>The name on the sign-in button.</summary>
    public string Name { get; set; } = "single sign-on";

    /// <summary>The claim that carries a person's roles.</summary>
    public string RoleClaim { get; set; } = "roles";

    /// <summary>The value that makes a moderator. A person with neither value is not let in.</summary>
    public string ModeratorValue { get; set; } = "moderator";

    /// <summary>The value that makes an administrator.</summary>
    public string AdministratorValue { get; set; } = "moderation-administrator";

    /// <summary>Null when it is off.</summary>
    public static SingleSignOnOptions? Read(IConfiguration configuration)
    {
        var options = configuration.ReadSettings<SingleSignOnOptions>(Section);
        if (options.Authority is not { } authority)
            return null;
        if (!IsSecureOrLocal(authority))
            throw new SettingsException($"{Section}:{nameof(Authority)} is '{authority}'; it must be an https address.");
        if (string.IsNullOrEmpty(options.ClientId))
            throw new SettingsException($"{Section}:{nameof(ClientId)} is missing; it is needed with an {nameof(Authority)}.");
        return options;
    }

    private static bool IsSecureOrLocal(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == "https" || (uri.Scheme == "http" && LoopbackAwareCookie.IsLoopback(uri.Host)));
}
