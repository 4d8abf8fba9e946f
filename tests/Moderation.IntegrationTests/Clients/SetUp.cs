using System.Text.RegularExpressions;
using Moderation.IntegrationTests.Servers;

namespace Moderation.IntegrationTests.Clients;

/// <summary>What a service logs while it has no account.</summary>
public static partial class SetUp
{
    public static async Task<string> TokenAsync(ServiceProcess service) =>
        Link().Match(await service.Process.SaysAsync(log => Link().IsMatch(log), "where to make the first account")).Groups[1].Value;

    [GeneratedRegex("/setup\\?token=([0-9a-f]+)")]
    private static partial Regex Link();
}
