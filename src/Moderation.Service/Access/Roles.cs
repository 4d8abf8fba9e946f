namespace Moderation.Service.Access;

/// <summary>What an account may do.</summary>
public static class Roles
{
    public const string Moderator = "moderator";

    /// <summary>What a moderator may, and manage accounts and keys.</summary>
    public const string Administrator = "administrator";

    public static readonly IReadOnlyList<string> All = [Moderator, Administrator];
}
