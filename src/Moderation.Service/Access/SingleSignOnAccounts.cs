using System.Security.Claims;
using Dapper;
using Moderation.Service.Storage;

namespace Moderation.Service.Access;

/// <summary>The account of a person who signed in at the OpenID Connect provider.</summary>
public sealed partial class SingleSignOnAccounts(
    IDatabase database, AccountStore accounts, SingleSignOnOptions options, TimeProvider clock, ILogger<SingleSignOnAccounts> log)
{
    /// <summary>Claims that may name an account, the most readable first.</summary>
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
        user.HasClaim(options.RoleClaim, options.AdministratorValue) ? Roles.Administrator
        : user.HasClaim(options.RoleClaim, options.ModeratorValue) ? Roles.Moderator
        : null;

    // The provider decides: without a role there, no sign-in here.
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
        var account = new Account
        {
            AccountId = name,
            DisplayName = user.FindFirstValue("name") ?? name,
            Role = role,
            Stamp = SecretToken.New(),
            Subject = subject,
            CreatedAt = clock.GetUtcNow(),
        };
        await using var connection = await database.OpenAsync(cancel);
        if (!await AccountStore.AddAsync(connection, account))
        {
            // That account may belong to someone else; the provider cannot know.
            Log.Taken(log, name);
            return null;
        }
        return account;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Single sign-on of {Account} was refused: an account with that name already exists")]
        public static partial void Taken(ILogger log, string account);
    }
}
