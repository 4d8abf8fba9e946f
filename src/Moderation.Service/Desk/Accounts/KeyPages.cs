using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Service.Access;
using Moderation.Service.Desk.Frame;

namespace Moderation.Service.Desk.Accounts;

/// <summary>Keys of sites, for administrators.</summary>
public sealed class KeyPages(SiteKeys keys)
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var desk = routes.MapGroup("/desk/keys").RequireAdministrator();
        desk.MapGet("", (KeyPages pages, HttpContext http) => pages.ShowAsync(http));
        desk.MapPost("/make", (KeyPages pages, KeyForm form, HttpContext http) => pages.MakeAsync(form, http));
        desk.MapPost("/revoke", (KeyPages pages, KeyForm form, HttpContext http) => pages.RevokeAsync(form, http));
    }

    private async Task<IResult> ShowAsync(HttpContext http, string? problem = null, string? key = null) =>
        new RazorComponentResult<KeysPage>(
            new { Reviewer = http.Reviewer(), Keys = await keys.ListAsync(http.RequestAborted), Problem = problem, Key = key });

    private async Task<IResult> MakeAsync(KeyForm form, HttpContext http)
    {
        var (key, problem) = await keys.MakeAsync(form.Site, form.Name, form.Scopes, http.Reviewer().Id, http.RequestAborted);
        return await ShowAsync(http, problem, key);
    }

    private async Task<IResult> RevokeAsync(KeyForm form, HttpContext http)
    {
        await keys.RevokeAsync(form.Key, http.Reviewer().Id, http.RequestAborted);
        return await ShowAsync(http);
    }
}

/// <summary>What the forms of the keys page send; each sends some of it.</summary>
public sealed record KeyForm(string Site, string? Name, IReadOnlyList<string> Scopes, string? Key)
{
    public static async ValueTask<KeyForm?> BindAsync(HttpContext http)
    {
        var form = await PostedForm.ReadAsync(http);
        return new($"{form["site"]}".Trim(), form["name"], [.. form["scope"].OfType<string>()], form["key"]);
    }
}
