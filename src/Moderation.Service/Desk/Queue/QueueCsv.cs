using System.Runtime.CompilerServices;
using Moderation.Service.Access;
using Moderation.Service.Csv;
using Moderation.Service.Decisions;
using Moderation.Service.Reviews.Items;
using Moderation.Service.Reviews.Queue;

namespace Moderation.Service.Desk.Queue;

/// <summary>The queue and a comment's history as files.</summary>
public static class QueueCsv
{
    public static void MapQueueCsv(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/desk/queue.csv", QueueFile).RequireModerator();
        routes.MapGet("/desk/history.csv", HistoryAsync).RequireModerator();
    }

    private static IResult QueueFile(
        [AsParameters] QueueParameters parameters, HttpContext http, ReviewQueue queue, CancellationToken cancel)
    {
        var filter = parameters.ToFilter();
        return filter.Violations() is { Count: > 0 } violations
            ? TypedResults.ValidationProblem(violations)
            : CsvResult.Download("queue.csv", RowsAsync(queue, filter, http.Reviewer(), cancel));
    }

    // Page by page, so that a queue of any length takes the memory of one page.
    private static async IAsyncEnumerable<QueueCsvRow> RowsAsync(
        ReviewQueue queue, QueueFilter filter, Reviewer reviewer, [EnumeratorCancellation] CancellationToken cancel)
    {
        string? after = null;
        do
        {
            var page = await queue.ListAsync(filter, reviewer, after, ReviewQueue.MostEntries, cancel);
            foreach (var entry in page.Entries)
                yield return QueueCsvRow.From(entry);
            after = page.Next;
        }
        while (after is not null);
    }

    private static async Task<IResult> HistoryAsync(
        string site, string comment, HttpContext http, DecisionHistory history, CancellationToken cancel) =>
        http.Reviewer().MayReview(site) && await history.ReadAsync(site, comment, cancel) is { Count: > 0 } decisions
            ? CsvResult.Download($"history-{site}-{comment}.csv", decisions.Select(HistoryCsvRow.From))
            : ReviewProblems.UnknownComment();
}
