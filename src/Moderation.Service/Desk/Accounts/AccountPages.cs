using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Service.Access;
using Moderation.Service.Desk.Frame;

namespace Moderation.Service.Desk.Accounts;

/// <summary>Accounts and invitations, for administrators.</summary>
public sealed class AccountPages(
    AccountStore accounts, Invitations invitations, AccountAdministration administration, AccessOptions options)
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var desk = routes.MapGroup("/desk/accounts").RequireAdministrator();
        desk.MapGet("", (AccountPages pages, HttpContext http) => pages.ShowAsync(http));
        desk.MapPost("/invite", (AccountPages pages, AccountForm form, HttpContext http) => pages.InviteAsync(form, http));
        desk.MapPost("/withdraw", (AccountPages pages, AccountForm form, HttpContext http) => pages.WithdrawAsync(form, http));
        desk.MapPost("/change", (AccountPages pages, AccountForm form, HttpContext http) => pages.ChangeAsync(form, http));
        desk.MapPost("/act", (AccountPages pages, AccountForm form, HttpContext http) => pages.ActAsync(form, http));
    }

    private async Task<IResult> ShowAsync(HttpContext http, string? problem = null, string? link = null) =>
        new RazorComponentResult<AccountsPage>(new
        {
            Reviewer = http.Reviewer(),
            Accounts = await accounts.ListAsync(http.RequestAborted),
            Invitations = await invitations.ListAsync(http.RequestAborted),
            Hours = options.InvitationHours,
            Problem = problem,
            Link = link,
        });

    private async Task<IResult> InviteAsync(AccountForm form, HttpContext http) => form.Violation is { } violation
        ? await ShowAsync(http, violation)
        : await ShowLinkAsync(http, new() { Kind = Invitation.NewAccount, Role = form.Role, Sites = SiteList.Write(form.Sites) });

    private async Task<IResult> WithdrawAsync(AccountForm form, HttpContext http)
    {
        await invitations.WithdrawAsync(form.Invitation, http.Reviewer().Id, http.RequestAborted);
        return await ShowAsync(http);
    }

    private async Task<IResult> ChangeAsync(AccountForm form, HttpContext http)
    {
        var by = http.Reviewer().Id;
        var problem = form.Violation ?? await administration.ChangeAsync(form.Account, form.Role, form.Sites, by, http.RequestAborted);
        return await ShowAsync(http, problem);
    }

    private async Task<IResult> ActAsync(AccountForm form, HttpContext http)
    {
        var by = http.Reviewer().Id;
        return form.Act switch
        {
            "password" => await NewPasswordAsync(form.Account, http),
            "disable" => await ShowAsync(http, await administration.DisableAsync(form.Account, by, http.RequestAborted)),
            "enable" => await ShowAsync(http, await administration.EnableAsync(form.Account, by, http.RequestAborted)),
            "unlock" => await ShowAsync(http, await administration.UnlockAsync(form.Account, by, http.RequestAborted)),
            _ => await ShowAsync(http, "Unknown action."),
        };
    }

    private async Task<IResult> NewPasswordAsync(string accountId, HttpContext http)
    {
        if (await accounts.FindAsync(accountId, http.RequestAborted) is not { } account)
            return await ShowAsync(http, AccountAdministration.Unknown(accountId));
        Invitation invitation = new() { Kind = Invitation.NewPassword, AccountId = accountId, Role = account.Role, Sites = account.Sites };
        return await ShowLinkAsync(http, invitation);
    }

    private async Task<IResult> ShowLinkAsync(HttpContext http, Invitation invitation)
    {
        var lasting = TimeSpan.FromHours(options.InvitationHours);
        var token = await invitations.MakeAsync(invitation, http.Reviewer().Id, lasting, http.RequestAborted);
        var address = options.PublicUrl ?? $"{http.Request.Scheme}://{http.Request.Host}";
        return await ShowAsync(http, link: $"{address}/invitation?token={token}");
    }
}

/// <summary>What the forms of the accounts page send; each sends some of it.</summary>
public sealed record AccountForm(string Account, string Role, IReadOnlyList<string>? Sites, string Act, string? Invitation)
{
    public string? Violation => Roles.All.Contains(Role) ? SiteList.Violation(Sites) : $"A role must be {string.Join(" or ", Roles.All)}.";

    public static async ValueTask<AccountForm?> BindAsync(HttpContext http)
    {
        var form = await PostedForm.ReadAsync(http);
        return new($"{form["account"]}", $"{form["role"]}", SiteList.Parse(form["sites"]), $"{form["act"]}", form["invitation"]);
    }
}
