using System.Security.Claims;
using Dapper;
using Moderation.Service.Storage;

namespace Moderation.Service.Access;

/// <summary>The account of somebody whom the OpenID Connect provider vouches for.</summary>
public sealed partial class SingleSignOnAccounts(IDatabase database, AccountStore accounts, SingleSignOnOptions options, TimeProvider clock, ILogger<SingleSignOnAccounts> log)
{
    /// <summary>Claims that may name an account, the friendliest first.</summary>
    private static readonly string[] Names = ["preferred_username", "email", "sub"];

    /// <summary>Null when they have no role at the provider and no account here, or a disabled one.</summary>
    public async Task<Account?> FindOrAddAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        var subject = $"{options.Authority} {user.FindFirstValue("sub")}";
        var role = RoleOf(user);
        if (await accounts.FindBySubjectAsync(subject, cancel) is { } known)
            return known.DisabledAt is null ? await WithRoleAsync(known, role, cancel) : null;
        return role is null ? null : await AddAsync(user, subject, role, cancel);
    }

    private string? RoleOf(ClaimsPrincipal user) =>
        user.HasClaim(options.RoleClaim, options.AdministratorValue) ? Roles.Administrator : user.HasClaim(options.RoleClaim, options.ModeratorValue) ? Roles.Moderator : null;

    // The provider's word goes: whoever lost the role there is out here.
    private async Task<Account?> WithRoleAsync(Account account, string? role, CancellationToken cancel)
    {
        if (role is null || role == account.Role)
            return role is null ? null : account;
        await using var connection = await database.OpenAsync(cancel);
        await connection.ExecuteAsync("UPDATE accounts SET role = @role WHERE account_id = @AccountId", new { account.AccountId, role });
        return await accounts.FindAsync(account.AccountId, cancel);
    }

    private async Task<Account?> AddAsync(ClaimsPrincipal user, string subject, string role, CancellationToken cancel)
    {
        var name = Names.Select(claim => AccountName.Normalize(user.FindFirstValue(claim))).FirstOrDefault(AccountName.IsValid);
        if (name is null)
            return null;
        var account = new Account { AccountId = name, DisplayName = user.FindFirstValue("name") ?? name, Role = role, Stamp = SecretToken.New(), Subject = subject, CreatedAt = clock.GetUtcNow() };
        await using var connection = await database.OpenAsync(cancel);
        if (!await AccountStore.AddAsync(connection, account))
        {
            // An account of that name is somebody's already, and the provider cannot know whose.
            Log.Taken(log, name);
            return null;
        }
        return account;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Nobody was signed in: the provider names {Account}, and an account of that name is there already")]
        public static partial void Taken(ILogger log, string account);
    }
}
