using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Service.Access;
using Moderation.Service.Reviews.Queue;

namespace Moderation.Service.Reviews.Live;

/// <summary>What happens at other desks, as it happens.</summary>
public static class LiveEndpoints
{
    public static void MapLive(this RouteGroupBuilder reviews) =>
        reviews.MapGet("/live", Live)
            .WithSummary("Server-sent events: what other moderators do (review) and open comments by site (counts).");

    private static ServerSentEventsResult<object> Live(
        HttpContext http, ReviewSignals signals, OpenCounts counts, LastingAccess access, IHostApplicationLifetime host,
        ILoggerFactory logs, CancellationToken cancel) =>
        TypedResults.ServerSentEvents(LiveEvents.MergeAsync(
            http.Reviewer(), signals, counts, stop => access.HoldsAsync(http, stop), logs.CreateLogger(typeof(LiveEvents)),
            host.ApplicationStopping, cancel));
}
