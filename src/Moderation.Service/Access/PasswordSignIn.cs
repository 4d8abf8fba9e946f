using Dapper;
using Microsoft.AspNetCore.Identity;
using Moderation.Service.Storage;

namespace Moderation.Service.Access;

/// <summary>
/// Sign-in with name and password. Whether a failure is due to the name, the password or a lock is not revealed, not even by the time it
/// takes.
/// </summary>
public sealed partial class PasswordSignIn(
    IDatabase database, AccountStore accounts, Passwords passwords, AccessOptions options, TimeProvider clock, ILogger<PasswordSignIn> log)
{
    /// <summary>The account, or null.</summary>
    public async Task<Account?> TryAsync(string? name, string? password, CancellationToken cancel)
    {
        var account = await accounts.FindAsync(AccountName.Normalize(name), cancel);
        var given = password is { Length: <= PasswordRule.MaxLength } ? password : string.Empty;
        // At the same time, so that the extra query for a known name does not show in the time it takes.
        var verifying = Task.Run(() => passwords.Verify(account?.PasswordHash, given), CancellationToken.None);
        var attempt = account is null ? null : await CountAsync(account.AccountId, cancel);
        var verified = await verifying;
        if (account is null || attempt is null)
            return null;
        if (verified != PasswordVerificationResult.Failed)
            return await SucceedAsync(account, given, verified, cancel);
        if (attempt >= options.MaxFailures)
            Log.Locked(log, account.AccountId, options.LockMinutes, options.MaxFailures);
        return null;
    }

    // Counted before the password is checked, so that attempts at the same moment get no more guesses than attempts in a row.
    private async Task<int?> CountAsync(string accountId, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        var now = clock.GetUtcNow();
        return await connection.QuerySingleOrDefaultAsync<int?>(
            Count, new { accountId, options.MaxFailures, now, until = now.AddMinutes(options.LockMinutes) });
    }

    private async Task<Account> SucceedAsync(
        Account account, string password, PasswordVerificationResult verified, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        await connection.ExecuteAsync(
            "UPDATE accounts SET failed_attempts = 0, locked_until = NULL WHERE account_id = @AccountId", account);
        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
        {
            await connection.ExecuteAsync(
                "UPDATE accounts SET password_hash = @hash WHERE account_id = @AccountId",
                new { account.AccountId, hash = passwords.Hash(password) });
        }
        return account;
    }

    /// <summary>Null when the password was changed; otherwise why not.</summary>
    public async Task<string?> ChangePasswordAsync(string accountId, string? old, string? password, CancellationToken cancel)
    {
        if (PasswordRule.Violation(password, accountId) is { } violation)
            return violation;
        if (await TryAsync(accountId, old, cancel) is null)
            return "The current password is wrong.";
        await using var connection = await database.OpenAsync(cancel);
        await AccountStore.SetPasswordAsync(connection, accountId, passwords.Hash(password!));
        return null;
    }

    // Returns no row while the account is locked or disabled. The last attempt locks it in advance; after a lock the count restarts.
    private const string Count = """
        UPDATE accounts SET
          failed_attempts = CASE WHEN locked_until IS NULL THEN failed_attempts ELSE 0 END + 1,
          locked_until = CASE WHEN CASE WHEN locked_until IS NULL THEN failed_attempts ELSE 0 END + 1 >= @MaxFailures THEN @until END
        WHERE account_id = @accountId AND disabled_at IS NULL AND (locked_until IS NULL OR locked_until <= @now)
        RETURNING failed_attempts
        """;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Account {Account} is locked for {Minutes} minutes after {Failures} failed sign-ins")]
        public static partial void Locked(ILogger log, string account, int minutes, int failures);
    }
}
