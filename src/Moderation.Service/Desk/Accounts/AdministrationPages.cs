using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Service.Access;

namespace Moderation.Service.Desk.Accounts;

/// <summary>Accounts and keys, for administrators.</summary>
public static class AdministrationPages
{
    public static void MapAdministration(this IEndpointRouteBuilder routes)
    {
        var desk = routes.MapGroup("/desk").RequireAdministrator();
        desk.MapGet("/accounts", (HttpContext http, CancellationToken _) => AccountsPageAsync(http));
        desk.MapPost("/accounts/invite", (Delegate)InviteAsync);
        desk.MapPost("/accounts/withdraw", (Delegate)WithdrawAsync);
        desk.MapPost("/accounts/change", (Delegate)ChangeAsync);
        desk.MapPost("/accounts/act", (Delegate)ActAsync);
        desk.MapGet("/keys", (HttpContext http, CancellationToken _) => KeysPageAsync(http));
        desk.MapPost("/keys/make", (Delegate)MakeKeyAsync);
        desk.MapPost("/keys/revoke", (Delegate)RevokeKeyAsync);
    }

    private static async Task<IResult> AccountsPageAsync(HttpContext http, string? problem = null, string? link = null) => new RazorComponentResult<AccountsPage>(new
    {
        Reviewer = http.Reviewer(),
        Accounts = await Get<AccountStore>(http).ListAsync(http.RequestAborted),
        Invitations = await Get<Invitations>(http).ListAsync(http.RequestAborted),
        Hours = Get<AccessOptions>(http).InvitationHours,
        Problem = problem,
        Link = link,
    });

    private static async Task<IResult> InviteAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (role, sites) = (form["role"].ToString(), SiteList.Parse(form["sites"]));
        if (!Roles.IsKnown(role))
            return await AccountsPageAsync(http, "A role is moderator or administrator.");
        if (SiteList.Violation(sites) is { } violation)
            return await AccountsPageAsync(http, violation);
        return await AccountsPageAsync(http, link: await LinkAsync(http, new() { Kind = Invitation.NewAccount, Role = role, Sites = SiteList.Write(sites) }));
    }

    private static async Task<IResult> WithdrawAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        await Get<Invitations>(http).WithdrawAsync(form["invitation"], http.Reviewer().Id, http.RequestAborted);
        return await AccountsPageAsync(http);
    }

    private static async Task<IResult> ChangeAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (role, sites) = (form["role"].ToString(), SiteList.Parse(form["sites"]));
        if (!Roles.IsKnown(role))
            return await AccountsPageAsync(http, "A role is moderator or administrator.");
        if (SiteList.Violation(sites) is { } violation)
            return await AccountsPageAsync(http, violation);
        return await AccountsPageAsync(http, await Get<AccountAdministration>(http).ChangeAsync(form["account"].ToString(), role, sites, http.Reviewer().Id, http.RequestAborted));
    }

    private static async Task<IResult> ActAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (account, by, administration) = (form["account"].ToString(), http.Reviewer().Id, Get<AccountAdministration>(http));
        if (form["act"] == "password")
            return await NewPasswordAsync(http, account);
        var problem = form["act"].ToString() switch
        {
            "disable" => await administration.DisableAsync(account, by, http.RequestAborted),
            "enable" => await administration.EnableAsync(account, by, http.RequestAborted),
            "unlock" => await administration.UnlockAsync(account, by, http.RequestAborted),
            _ => "There is no such act.",
        };
        return await AccountsPageAsync(http, problem);
    }

    private static async Task<IResult> NewPasswordAsync(HttpContext http, string accountId) =>
        await Get<AccountStore>(http).FindAsync(accountId, http.RequestAborted) is { } account
            ? await AccountsPageAsync(http, link: await LinkAsync(http, new() { Kind = Invitation.NewPassword, AccountId = account.AccountId, Role = account.Role, Sites = account.Sites }))
            : await AccountsPageAsync(http, $"There is no account {accountId}.");

    private static async Task<string> LinkAsync(HttpContext http, Invitation invitation)
    {
        var options = Get<AccessOptions>(http);
        var token = await Get<Invitations>(http).MakeAsync(invitation, http.Reviewer().Id, TimeSpan.FromHours(options.InvitationHours), http.RequestAborted);
        return $"{options.PublicUrl ?? $"{http.Request.Scheme}://{http.Request.Host}"}/invitation?token={token}";
    }

    private static async Task<IResult> KeysPageAsync(HttpContext http, string? problem = null, string? key = null) =>
        new RazorComponentResult<KeysPage>(new { Reviewer = http.Reviewer(), Keys = await Get<SiteKeys>(http).ListAsync(http.RequestAborted), Problem = problem, Key = key });

    private static async Task<IResult> MakeKeyAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (key, problem) = await Get<SiteKeys>(http).MakeAsync(form["site"].ToString().Trim(), form["name"], [.. form["scope"].OfType<string>()], http.Reviewer().Id, http.RequestAborted);
        return await KeysPageAsync(http, problem, key);
    }

    private static async Task<IResult> RevokeKeyAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        await Get<SiteKeys>(http).RevokeAsync(form["key"], http.Reviewer().Id, http.RequestAborted);
        return await KeysPageAsync(http);
    }

    private static T Get<T>(HttpContext http) where T : notnull => http.RequestServices.GetRequiredService<T>();
}
