using System.Data.Common;
using Dapper;
using Moderation.Service.Storage;

namespace Moderation.Service.Access;

/// <summary>How administrators change accounts. One administrator who can sign in always remains.</summary>
public sealed partial class AccountAdministration(IDatabase database, TimeProvider clock, ILogger<AccountAdministration> log)
{
    public static string Unknown(string accountId) => $"There is no account {accountId}.";

    /// <summary>Null when the account was changed; otherwise why not.</summary>
    public Task<string?> ChangeAsync(string accountId, string role, IReadOnlyList<string>? sites, string by, CancellationToken cancel) =>
        UpdateAsync(
            "role = @role, sites = @sites", accountId, by, $"made {role} for {Named(sites)}", new { accountId, role, sites = SiteList.Write(sites) }, cancel);

    // A new stamp ends all sessions, so that enabling the account revives none.
    public Task<string?> DisableAsync(string accountId, string by, CancellationToken cancel)
    {
        var values = new { accountId, now = clock.GetUtcNow(), stamp = SecretToken.New() };
        return UpdateAsync("disabled_at = @now, stamp = @stamp", accountId, by, "disabled", values, cancel);
    }

    public Task<string?> EnableAsync(string accountId, string by, CancellationToken cancel) =>
        UpdateAsync("disabled_at = NULL", accountId, by, "enabled", new { accountId }, cancel);

    public Task<string?> UnlockAsync(string accountId, string by, CancellationToken cancel) =>
        UpdateAsync("failed_attempts = 0, locked_until = NULL", accountId, by, "unlocked", new { accountId }, cancel);

    private async Task<string?> UpdateAsync(
        string change, string accountId, string by, string what, object values, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(cancel);
        await using var transaction = await database.BeginWriteAsync(connection, cancel);
        // All rows of administrators are locked, so that two of them cannot disable each other at the same moment.
        await connection.QueryAsync<string>(
            $"SELECT account_id FROM accounts c WHERE role = 'administrator' ORDER BY account_id {database.Dialect.RowLock}");
        if (await connection.ExecuteAsync($"UPDATE accounts SET {change} WHERE account_id = @accountId", values) == 0)
            return Unknown(accountId);
        if (!await HasAdministratorAsync(connection))
            return "At least one administrator must be able to sign in.";
        await transaction.CommitAsync(cancel);
        Log.Changed(log, accountId, what, by);
        return null;
    }

    private static string Named(IReadOnlyList<string>? sites) => sites is null ? "all sites" : string.Join(", ", sites);

    private static async Task<bool> HasAdministratorAsync(DbConnection connection) =>
        await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM accounts WHERE role = 'administrator' AND disabled_at IS NULL") > 0;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Account {Account} was {What} by {By}")]
        public static partial void Changed(ILogger log, string account, string what, string by);
    }
}
