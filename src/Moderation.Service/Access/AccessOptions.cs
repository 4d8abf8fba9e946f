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

    /// <summary>Hours after which a session that is not used ends.</summary>
    [Range(1, 720)]
    public int SessionHours { get; set; } = 12;

    /// <summary>Hours for which an invitation or a link to a new password holds.</summary>
    [Range(1, 720)]
    public int InvitationHours { get; set; } = 72;

    /// <summary>Sign-ins, and uses of one-time links, from one remote address.</summary>
    [Range(1, 10_000)]
    public int SignInsPerMinute { get; set; } = 20;

    /// <summary>
    /// Whether programs on this machine need no key; not set, only while neither broker, PostgreSQL nor a public address is configured.
    /// </summary>
    public bool? KeylessLoopback { get; set; }

    /// <summary>
    /// The address in front of the service, such as <c>https://moderation.example</c>, for links; not set, the one a request names.
    /// </summary>
    public string? PublicUrl { get; set; }

    public static AccessOptions Read(IConfiguration configuration)
    {
        var options = configuration.ReadSettings<AccessOptions>(Section);
        if (options.PublicUrl is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", PathAndQuery: "/", Fragment: "", UserInfo: "" }))
            throw new SettingsException($"{Section}:{nameof(PublicUrl)} is '{url}'; it must be of the form 'https://host', without a path.");
        options.PublicUrl = options.PublicUrl?.TrimEnd('/');
        var addresses = configuration.ReadSettings<ConnectionStrings>(ConnectionStrings.Section);
        // A public address means a proxy, and a proxy on this machine makes everybody look local.
        options.KeylessLoopback ??= addresses.RabbitMq is null && addresses.Postgres is null && options.PublicUrl is null;
        return options;
    }
}
