using Dapper;
using Microsoft.AspNetCore.Identity;
using Moderation.Service.Storage;

namespace Moderation.Service.Access;

/// <summary>Name and password. Whether the name, the password or a lock is in the way is told to nobody, not even by the time it takes.</summary>
public sealed partial class SignIn(IDatabase database, Accounts accounts, Passwords passwords, AccessOptions options, TimeProvider clock, ILogger<SignIn> log)
{
    /// <summary>The account, or null.</summary>
    public async Task<Account?> TryAsync(string? name, string? password, CancellationToken cancel)
    {
        var account = await accounts.FindAsync(AccountName.Normalize(name), cancel);
        var given = password is { Length: <= PasswordRule.MaxLength } ? password : string.Empty;
        var verified = passwords.Verify(account?.PasswordHash, given);
        if (account is null || account.DisabledAt is not null || account.IsLocked(clock)) return null;
        await using var connection = await database.OpenAsync(cancel);
        if (verified == PasswordVerificationResult.Failed)
        {
            var locked = await connection.ExecuteScalarAsync<int>(Fail, new { account.AccountId, options.MaxFailures, until = clock.GetUtcNow().AddMinutes(options.LockMinutes) }) == 0;
            if (locked) Log.Locked(log, account.AccountId, options.MaxFailures, options.LockMinutes);
            return null;
        }
        await connection.ExecuteAsync("UPDATE accounts SET failed_attempts = 0, locked_until = NULL WHERE account_id = @AccountId AND (failed_attempts > 0 OR locked_until IS NOT NULL)", account);
        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
            await connection.ExecuteAsync("UPDATE accounts SET password_hash = @hash WHERE account_id = @AccountId", new { account.AccountId, hash = passwords.Hash(given) });
        return account;
    }

    /// <summary>Null when it was done; otherwise why not.</summary>
    public async Task<string?> ChangePasswordAsync(string accountId, string? old, string? password, CancellationToken cancel)
    {
        if (PasswordRule.Violation(password, accountId) is { } violation) return violation;
        if (await TryAsync(accountId, old, cancel) is null) return "The old password does not fit.";
        await using var connection = await database.OpenAsync(cancel);
        await Accounts.SetPasswordAsync(connection, accountId, passwords.Hash(password!));
        return null;
    }

    // The count starts anew with the lock: the number that comes back is 0 at the moment the account is locked.
    private const string Fail = """
        UPDATE accounts SET
          locked_until = CASE WHEN failed_attempts + 1 >= @MaxFailures THEN @until ELSE locked_until END,
          failed_attempts = CASE WHEN failed_attempts + 1 >= @MaxFailures THEN 0 ELSE failed_attempts + 1 END
        WHERE account_id = @AccountId RETURNING failed_attempts
        """;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Account {Account} is locked after {Failures} failed sign-ins, for {Minutes} minutes")]
        public static partial void Locked(ILogger log, string account, int failures, int minutes);
    }
}
