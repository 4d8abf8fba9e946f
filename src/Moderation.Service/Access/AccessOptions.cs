using System.ComponentModel.DataAnnotations;
using Moderation.Service.Configuration;

namespace Moderation.Service.Access;

/// <summary>Who gets in, and for how long.</summary>
public sealed class AccessOptions
{
    public const string Section = "Access";

    /// <summary>Failed sign-ins in a row after which an account is locked.</summary>
    [Range(1, 100)]
    public int MaxFailures { get; set; } = 5;

    [Range(1, 1440)]
    public int LockMinutes { get; set; } = 15;

    /// <summary>Hours after which an unused session ends.</summary>
    [Range(1, 720)]
    public int SessionHours { get; set; } = 12;

    /// <summary>Hours that an invitation or a link to a new password stays valid.</summary>
    [Range(1, 720)]
    public int InvitationHours { get; set; } = 72;

    /// <summary>Sign-ins and uses of one-time links allowed from one remote address.</summary>
    [Range(1, 10_000)]
    public int SignInsPerMinute { get; set; } = 20;

    /// <summary>
    /// Whether programs on this machine need no key. When not set, they need none only while no broker, PostgreSQL or public address is
    /// configured.
    /// </summary>
    public bool? KeylessLoopback { get; set; }

    /// <summary>The public address for links, such as <c>https://moderation.example</c>. When not set, links use the request's.</summary>
    public string? PublicUrl { get; set; }

    public static AccessOptions Read(IConfiguration configuration)
    {
        var options = configuration.ReadSettings<AccessOptions>(Section);
        if (options.PublicUrl is { } url && !IsHost(url))
            throw new SettingsException(
                $"{Section}:{nameof(PublicUrl)} is '{url}'; it must be of the form 'https://host', without a path.");
        options.PublicUrl = options.PublicUrl?.TrimEnd('/');
        var addresses = configuration.ReadSettings<ConnectionStrings>(ConnectionStrings.Section);
        // A public address means a proxy, and behind a proxy on this machine every request looks local.
        options.KeylessLoopback ??= addresses.RabbitMq is null && addresses.Postgres is null && options.PublicUrl is null;
        return options;
    }

    private static bool IsHost(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri is { Scheme: "http" or "https", PathAndQuery: "/", Fragment: "", UserInfo: "" };
}
