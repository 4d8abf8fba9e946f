using System.Security.Cryptography;
using System.Text;
using Dapper;
using Moderation.Service.Storage;

namespace Moderation.Service.Access;

/// <summary>Keys of sites: <c>mod_&lt;id&gt;_&lt;secret&gt;</c>. The store keeps the id and a hash of the secret.</summary>
public sealed partial class SiteKeys(IDatabase database, TimeProvider clock, ILogger<SiteKeys> log)
{
    private const string Prefix = "mod_";
    private const int IdLength = 12;
    private const int LongestName = 100;

    public async Task<IReadOnlyList<SiteKey>> ListAsync(CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        return [.. await connection.QueryAsync<SiteKey>(
            $"SELECT {SiteKey.Columns} FROM site_keys ORDER BY revoked_at IS NOT NULL, site_id, created_at")];
    }

    /// <returns>The whole key, which is never shown again; or the problem with what was entered.</returns>
    public async Task<(string? Key, string? Problem)> MakeAsync(
        string? siteId, string? name, IReadOnlyList<string> scopes, string by, CancellationToken cancel)
    {
        if (siteId is null || !SiteList.IsSiteId(siteId))
            return (null, "A key needs the id of a site.");
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName)
            return (null, $"A key needs a name of at most {LongestName} characters.");
        if (scopes.Count == 0 || scopes.Any(scope => !Scopes.All.Contains(scope)))
            return (null, $"Choose what the key may do: {string.Join(" or ", Scopes.All)}, or both.");
        var (keyId, secret) = (RandomNumberGenerator.GetHexString(IdLength, lowercase: true), SecretToken.New());
        await using var connection = await database.OpenAsync(cancel);
        await connection.ExecuteAsync(
            """
            INSERT INTO site_keys (key_id, site_id, name, scopes, key_hash, created_by, created_at)
            VALUES (@keyId, @siteId, @name, @scopes, @hash, @by, @now)
            """,
            new
            {
                keyId,
                siteId,
                name,
                scopes = $" {string.Join(' ', scopes)} ",
                hash = SecretToken.Hash(secret),
                by,
                now = clock.GetUtcNow()
            });
        Log.Made(log, keyId, siteId, scopes, by);
        return ($"{Prefix}{keyId}_{secret}", null);
    }

    public async Task RevokeAsync(string? keyId, string by, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        var revoked = await connection.ExecuteAsync(
            "UPDATE site_keys SET revoked_at = @now, revoked_by = @by WHERE key_id = @keyId AND revoked_at IS NULL",
            new { keyId, by, now = clock.GetUtcNow() });
        if (revoked > 0)
            Log.Revoked(log, keyId!, by);
    }

    /// <summary>The key that was presented, if it exists and was not revoked.</summary>
    public async Task<SiteKey?> FindAsync(string presented, CancellationToken cancel)
    {
        if (presented.Length != Prefix.Length + IdLength + 1 + SecretToken.Length
            || !presented.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var keyId = presented.Substring(Prefix.Length, IdLength);
        if (!keyId.All(char.IsAsciiHexDigitLower))
            return null;
        await using var connection = await database.OpenAsync(cancel);
        var key = await connection.QuerySingleOrDefaultAsync<SiteKey>(
            $"SELECT {SiteKey.Columns} FROM site_keys WHERE key_id = @keyId AND revoked_at IS NULL", new { keyId });
        var hash = SecretToken.Hash(presented[^SecretToken.Length..]);
        var isRight = key is not null && CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(key.KeyHash));
        return isRight ? key : null;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Created key {Key} of site {Site} with scopes {Scopes}, by {By}")]
        public static partial void Made(ILogger log, string key, string site, IReadOnlyList<string> scopes, string by);

        [LoggerMessage(LogLevel.Information, "Revoked key {Key}, by {By}")]
        public static partial void Revoked(ILogger log, string key, string by);
    }
}
