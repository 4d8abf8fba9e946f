using System.Text.RegularExpressions;

namespace Moderation.Service.Access;

/// <summary>The name an account signs in with. Decisions carry it for ever; plain letters only, so that no two names look alike.</summary>
public static partial class AccountName
{
    public const string Rule = "A name must have 2 to 60 characters: letters a to z, digits and, after the first, also . _ - @";

    public static string Normalize(string? name) => (name ?? string.Empty).Trim().ToLowerInvariant();

    public static bool IsValid(string name) => Form().IsMatch(name);

    [GeneratedRegex("^[a-z0-9][a-z0-9._@-]{1,59}\\z")]
    private static partial Regex Form();
}
