namespace Moderation.Service.Access;

/// <summary>A row of the table <c>site_keys</c>.</summary>
public sealed class SiteKey
{
    public required string KeyId { get; init; }
    public required string SiteId { get; init; }
    public required string Name { get; init; }
    public required string Scopes { get; init; }
    public required string KeyHash { get; init; }
    public required string CreatedBy { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? RevokedAt { get; init; }

    public const string Columns = """
        key_id, site_id, name, scopes, key_hash, created_by, created_at, revoked_at
        """;

    public IReadOnlyList<string> ScopeList => Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
