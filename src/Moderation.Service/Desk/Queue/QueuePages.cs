using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Contracts;
using Moderation.Service.Access;
using Moderation.Service.Desk.Frame;
using Moderation.Service.Reviews.Acts;
using Moderation.Service.Reviews.Items;
using Moderation.Service.Reviews.Queue;

namespace Moderation.Service.Desk.Queue;

/// <summary>The queue, its parts, and one comment.</summary>
public static class QueuePages
{
    private const int EntriesAtOnce = 50;

    public static void MapQueuePages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", () => TypedResults.LocalRedirect("~/desk"));
        var desk = routes.MapGroup("/desk").RequireModerator();
        desk.MapGet("", Queue);
        desk.MapGet("/list", List);
        desk.MapGet("/item", Item);
        desk.MapGet("/comment", Comment);
        desk.MapGet("/history", History);
        desk.MapGet("/text", WholeText);
        desk.MapPost("/undo", Undo);
    }

    private static async Task<RazorComponentResult<QueueView>> Queue(
        [AsParameters] QueueParameters parameters, HttpContext http, ReviewQueue queue, ReviewItems items, OpenCounts counts,
        CancellationToken cancel)
    {
        var (reviewer, filter) = (http.Reviewer(), parameters.ToLenientFilter());
        // At the same time: each may have to search all open comments.
        var counting = filter == new QueueFilter() ? null : queue.CountAsync(filter, reviewer, QueueView.CountedAtMost + 1, cancel);
        var page = await queue.ListAsync(filter, reviewer, null, EntriesAtOnce, cancel);
        var first = page.Entries.FirstOrDefault(entry => entry.ClaimedBy is null || entry.ClaimedBy == reviewer.Id)
            ?? (page.Entries.Count > 0 ? page.Entries[0] : null);
        return new(new
        {
            Reviewer = reviewer,
            Filter = filter,
            Page = page,
            Sites = await counts.BySiteAsync(reviewer, cancel),
            Count = counting is null ? null : (int?)await counting,
            Item = first is null ? null : await items.FindAsync(first.SiteId, first.CommentId, cancel),
        });
    }

    private static async Task<RazorComponentResult<QueueList>> List(
        [AsParameters] QueueParameters parameters, string? after, HttpContext http, ReviewQueue queue, CancellationToken cancel)
    {
        var page = await queue.ListAsync(parameters.ToLenientFilter(), http.Reviewer(), after, EntriesAtOnce, cancel);
        if (page.Next is { } next)
            http.Response.Headers["X-Next"] = next;
        return new(new { page.Entries, Reviewer = http.Reviewer() });
    }

    private static Task<IResult> Item(string site, string comment, HttpContext http, ReviewItems items, CancellationToken cancel) =>
        PageAboutAsync<ItemView>(site, comment, http, items, cancel);

    private static Task<IResult> Comment(string site, string comment, HttpContext http, ReviewItems items, CancellationToken cancel) =>
        PageAboutAsync<CommentView>(site, comment, http, items, cancel);

    private static Task<IResult> History(string site, string comment, HttpContext http, ReviewItems items, CancellationToken cancel) =>
        PageAboutAsync<HistoryView>(site, comment, http, items, cancel);

    private static async Task<IResult> PageAboutAsync<TPage>(
        string site, string comment, HttpContext http, ReviewItems items, CancellationToken cancel)
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        http.Reviewer().MayReview(site) && await items.FindAsync(site, comment, cancel) is { } item
            ? new RazorComponentResult<TPage>(new { Item = item, Reviewer = http.Reviewer() })
            : ReviewProblems.UnknownComment();

    /// <summary>The body as it was submitted, served so that no browser treats it as anything but text.</summary>
    private static async Task<IResult> WholeText(string site, string comment, HttpContext http, ReviewItems items, CancellationToken cancel)
    {
        if (!http.Reviewer().MayReview(site) || await items.FindCommentAsync(site, comment, cancel) is not { Body: { } body })
            return TypedResults.NotFound();
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";
        return TypedResults.Text(body, "text/plain; charset=utf-8");
    }

    /// <summary>The log's buttons: a form, since that page has no script.</summary>
    private static async Task<IResult> Undo(UndoForm form, HttpContext http, ReviewActs acts, ReviewItems items, CancellationToken cancel)
    {
        var reviewer = http.Reviewer();
        if (form.Sequence is not { } sequence || !reviewer.MayReview(form.SiteId)
            || await items.FindCommentAsync(form.SiteId, form.CommentId, cancel) is not { } found)
            return ReviewProblems.UnknownComment();
        var command = new ReviewComment
        {
            SiteId = form.SiteId,
            CommentId = form.CommentId,
            Revision = found.Revision,
            Sequence = sequence,
            Action = ReviewActions.Undo,
            Moderator = reviewer.Id,
        };
        var result = await acts.ActAsync(command, reviewer, cancel);
        return result.Answer == ReviewAnswer.Done
            ? TypedResults.LocalRedirect("~/desk/log")
            : TypedResults.Problem(result.Problem, statusCode: StatusCodes.Status409Conflict, title: "Not undone");
    }
}

/// <summary>What an Undo button in the log sends.</summary>
/// <param name="Sequence">Null when it is not a number.</param>
public sealed record UndoForm(string SiteId, string CommentId, int? Sequence)
{
    public static async ValueTask<UndoForm?> BindAsync(HttpContext http)
    {
        var form = await PostedForm.ReadAsync(http);
        return new($"{form["siteId"]}", $"{form["commentId"]}", int.TryParse(form["sequence"], out var sequence) ? sequence : null);
    }
}
