using System.Data.Common;
using Dapper;
using Moderation.Service.Storage;

namespace Moderation.Service.Access;

/// <summary>The accounts in the store.</summary>
public sealed class AccountStore(IDatabase database)
{
    public async Task<bool> AnyAsync(CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        return await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM accounts") > 0;
    }

    public Task<Account?> FindAsync(string accountId, CancellationToken cancel) => OneAsync("account_id = @value", accountId, cancel);

    public Task<Account?> FindBySubjectAsync(string subject, CancellationToken cancel) => OneAsync("subject = @value", subject, cancel);

    public async Task<IReadOnlyList<Account>> ListAsync(CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        return [.. await connection.QueryAsync<Account>($"SELECT {Account.Columns} FROM accounts ORDER BY account_id")];
    }

    /// <summary>Adds the account unless its name is taken.</summary>
    public static async Task<bool> AddAsync(DbConnection connection, Account account) => await connection.ExecuteAsync(
        """
        INSERT INTO accounts (account_id, display_name, password_hash, role, sites, stamp, subject, created_at)
        VALUES (@AccountId, @DisplayName, @PasswordHash, @Role, @Sites, @Stamp, @Subject, @CreatedAt) ON CONFLICT DO NOTHING
        """, account) == 1;

    /// <summary>A new password ends all sessions and any lock.</summary>
    public static Task SetPasswordAsync(DbConnection connection, string accountId, string passwordHash) => connection.ExecuteAsync(
        "UPDATE accounts SET password_hash = @passwordHash, stamp = @stamp, failed_attempts = 0, locked_until = NULL WHERE account_id = @accountId",
        new { accountId, passwordHash, stamp = SecretToken.New() });

    private async Task<Account?> OneAsync(string where, string value, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        return await connection.QuerySingleOrDefaultAsync<Account>($"SELECT {Account.Columns} FROM accounts WHERE {where}", new { value });
    }
}
