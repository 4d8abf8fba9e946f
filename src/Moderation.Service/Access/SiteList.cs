using System.Text.Json;
using Moderation.Contracts;
using Moderation.Service.Messaging;

namespace Moderation.Service.Access;

/// <summary>The sites an account or key is limited to: null for all, an empty list for none.</summary>
public static class SiteList
{
    public static IReadOnlyList<string>? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<string[]>(json);

    public static string? Write(IReadOnlyList<string>? sites) => sites is null ? null : JsonSerializer.Serialize(sites);

    /// <summary>A field of a form with one site per line; empty for all.</summary>
    public static IReadOnlyList<string>? Parse(string? lines)
    {
        var sites = (lines ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal).ToArray();
        return sites.Length == 0 ? null : sites;
    }

    public static string? Violation(IReadOnlyList<string>? sites) =>
        sites is null || sites.All(IsSiteId)
            ? null
            : $"A site id can have at most {ContractLimits.SiteIdBytes} bytes and no control or invisible characters.";

    public static bool IsSiteId(string site) =>
        site.Length > 0 && System.Text.Encoding.UTF8.GetByteCount(site) <= ContractLimits.SiteIdBytes && !IdCharacters.HasHidden(site);
}
