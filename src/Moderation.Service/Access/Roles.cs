namespace Moderation.Service.Access;

/// <summary>What an account may do.</summary>
public static class Roles
{
    public const string Moderator = "moderator";

    /// <summary>All that a moderator may, and accounts and keys.</summary>
    public const string Administrator = "administrator";

    public static bool IsKnown(string? role) => role is Moderator or Administrator;
}
