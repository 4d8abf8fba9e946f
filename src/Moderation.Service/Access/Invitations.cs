using System.Data.Common;
using Dapper;
using Moderation.Service.Storage;

namespace Moderation.Service.Access;

/// <summary>One-time links. The store keeps only hashes of them.</summary>
public sealed partial class Invitations(IDatabase database, Passwords passwords, TimeProvider clock, ILogger<Invitations> log)
{
    private const string Gone = "This link has been used or has expired.";

    // The set-up link is valid only while there is no account, the others only while the one who made them is still an administrator.
    private const string Holding = """
        used_at IS NULL AND expires_at > @now
          AND (kind <> 'setup' OR NOT EXISTS (SELECT 1 FROM accounts))
          AND NOT EXISTS (SELECT 1 FROM accounts a WHERE a.account_id = i.created_by AND (a.role <> 'administrator' OR a.disabled_at IS NOT NULL))
        """;

    /// <returns>The secret that its link carries.</returns>
    public async Task<string> MakeAsync(Invitation invitation, string by, TimeSpan lasting, CancellationToken cancel)
    {
        var token = SecretToken.New();
        await using var connection = await database.OpenAsync(cancel);
        await connection.ExecuteAsync(
            """
            INSERT INTO invitations (token_hash, kind, account_id, role, sites, created_by, created_at, expires_at)
            VALUES (@hash, @Kind, @AccountId, @Role, @Sites, @by, @now, @until)
            """,
            new
            {
                hash = SecretToken.Hash(token),
                invitation.Kind,
                invitation.AccountId,
                invitation.Role,
                invitation.Sites,
                by,
                now = clock.GetUtcNow(),
                until = clock.GetUtcNow() + lasting,
            });
        return token;
    }

    /// <summary>The valid links for accounts and passwords.</summary>
    public async Task<IReadOnlyList<OpenInvitation>> ListAsync(CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        return [.. await connection.QueryAsync<OpenInvitation>(
            $"""
            SELECT token_hash, kind, account_id, role, sites, created_by, expires_at
            FROM invitations i WHERE kind <> 'setup' AND {Holding} ORDER BY expires_at
            """, new { now = clock.GetUtcNow() })];
    }

    /// <summary>Makes a link invalid.</summary>
    public async Task WithdrawAsync(string? tokenHash, string by, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        var withdrawn = await connection.ExecuteAsync(
            "DELETE FROM invitations WHERE token_hash = @hash AND used_at IS NULL", new { hash = tokenHash });
        if (withdrawn > 0)
            Log.Withdrawn(log, by);
    }

    /// <summary>Null when the link was used or withdrawn, has expired or never existed.</summary>
    public async Task<Invitation?> FindAsync(string? token, CancellationToken cancel)
    {
        if (token is not { Length: SecretToken.Length })
            return null;
        await using var connection = await database.OpenAsync(cancel);
        return await FindAsync(connection, token);
    }

    private Task<Invitation?> FindAsync(DbConnection connection, string token) =>
        connection.QuerySingleOrDefaultAsync<Invitation>(
            $"SELECT kind, account_id, role, sites FROM invitations i WHERE token_hash = @hash AND {Holding}",
            new { hash = SecretToken.Hash(token), now = clock.GetUtcNow() });

    /// <summary>Uses the link up.</summary>
    /// <returns>The account's name, or the problem with what was entered; then the link stays valid.</returns>
    public async Task<(string? AccountId, string? Problem)> AcceptAsync(
        string? token, string? name, string? password, CancellationToken cancel)
    {
        if (await FindAsync(token, cancel) is not { } invitation)
            return (null, Gone);
        var accountId = invitation.AccountId ?? AccountName.Normalize(name);
        if (!AccountName.IsValid(accountId))
            return (null, AccountName.Rule);
        if (PasswordRule.Violation(password, accountId) is { } violation)
            return (null, violation);
        var hash = passwords.Hash(password!);
        await using var connection = await database.OpenAsync(cancel);
        await using var transaction = await database.BeginWriteAsync(connection, cancel);
        // All set-up links are locked, so that two of them do not make two first accounts at the same moment.
        await connection.QueryAsync<string>(
            $"""
            SELECT token_hash FROM invitations c WHERE token_hash = @hash OR kind = 'setup'
            ORDER BY token_hash {database.Dialect.RowLock}
            """,
            new { hash = SecretToken.Hash(token!) });
        if (await FindAsync(connection, token!) is null)
            return (null, Gone);
        await connection.ExecuteAsync(
            "UPDATE invitations SET used_at = @now WHERE token_hash = @hash",
            new { hash = SecretToken.Hash(token!), now = clock.GetUtcNow() });
        if (invitation.Kind == Invitation.NewPassword)
            await AccountStore.SetPasswordAsync(connection, accountId, hash);
        else if (!await AccountStore.AddAsync(connection, AccountOf(invitation, accountId, hash)))
            return (null, $"The name {accountId} is taken.");
        await transaction.CommitAsync(cancel);
        return (accountId, null);
    }

    private Account AccountOf(Invitation invitation, string accountId, string hash) => new()
    {
        AccountId = accountId,
        DisplayName = accountId,
        PasswordHash = hash,
        Role = invitation.Role,
        Sites = invitation.Sites,
        Stamp = SecretToken.New(),
        CreatedAt = clock.GetUtcNow(),
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Withdrew a one-time link, by {By}")]
        public static partial void Withdrawn(ILogger log, string by);
    }
}

/// <summary>An unused one-time link as administrators see it: what it is for, never its secret.</summary>
public sealed class OpenInvitation : Invitation
{
    public required string TokenHash { get; init; }
    public required string CreatedBy { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }

    public IReadOnlyList<string>? SiteList => Access.SiteList.Read(Sites);
}
