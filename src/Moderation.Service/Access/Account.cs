namespace Moderation.Service.Access;

/// <summary>A row of the table <c>accounts</c>.</summary>
public sealed class Account
{
    public required string AccountId { get; init; }
    public required string DisplayName { get; init; }
    public string? PasswordHash { get; init; }
    public required string Role { get; init; }
    public string? Sites { get; init; }
    public required string Stamp { get; init; }
    public string? Subject { get; init; }
    public DateTimeOffset? LockedUntil { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? DisabledAt { get; init; }

    public const string Columns = """
        account_id, display_name, password_hash, role, sites, stamp,
        subject, locked_until, created_at, disabled_at
        """;

    public IReadOnlyList<string>? SiteList => Access.SiteList.Read(Sites);

    public bool IsLocked(TimeProvider clock) => LockedUntil > clock.GetUtcNow();
}
