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
        account_id AS AccountId, display_name AS DisplayName, password_hash AS PasswordHash, role AS Role, sites AS Sites, stamp AS Stamp,
        subject AS Subject, locked_until AS LockedUntil, created_at AS CreatedAt, disabled_at AS DisabledAt
        """;

    public IReadOnlyList<string>? SiteList => Access.SiteList.Read(Sites);

    public bool IsLocked(TimeProvider clock) => LockedUntil > clock.GetUtcNow();
}
