using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Service.Access;
using Moderation.Service.Reviews;

namespace Moderation.Service.Desk;

/// <summary>The queue and its parts.</summary>
public static class QueuePages
{
    private const int EntriesAtOnce = 50;

    public static void MapQueuePages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", () => TypedResults.LocalRedirect("~/desk"));
        var desk = routes.MapGroup("/desk").RequireModerator();
        desk.MapGet("", Queue);
    }

    private static async Task<RazorComponentResult<QueueView>> Queue(HttpContext http, ReviewQueue queue, ReviewItems items, CancellationToken cancel)
    {
        var reviewer = http.Reviewer();
        var filter = QueueAddress.Read(http.Request.Query);
        var page = await queue.ListAsync(filter, reviewer, null, EntriesAtOnce, cancel);
        var first = page.Entries.Count > 0 ? await items.FindAsync(page.Entries[0].SiteId, page.Entries[0].CommentId, cancel) : null;
        return new(new
        {
            Reviewer = reviewer,
            Filter = filter,
            Page = page,
            Count = await queue.CountAsync(filter, reviewer, cancel),
            Sites = await queue.OpenBySiteAsync(reviewer, cancel),
            Item = first,
        });
    }
}
