using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Moderation.Contracts;
using Moderation.Service.Access;
using Moderation.Service.Storage;

namespace Moderation.Service.Decisions;

/// <summary>The decisions about a comment, over HTTP.</summary>
public static class DecisionEndpoints
{
    private const string Prefix = "/api/comments/";

    public static void MapDecisions(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Prefix + "{siteId}/{**commentId}", DecisionsOf).RequireRead();

    private static async Task<Results<Ok<IReadOnlyList<CommentModerated>>, ProblemHttpResult>> DecisionsOf(
        HttpContext http, DecisionHistory history, IDatabase store, StoreGate gate, CancellationToken cancel)
    {
        if (!gate.IsOpen)
            return TypedResults.Problem(
                $"{store.Name} is not ready.", statusCode: StatusCodes.Status503ServiceUnavailable, title: "Not ready");
        var (siteId, commentId) = Ids(http);
        if (!http.MayUse(siteId))
            return ForeignSite.Refusal(siteId);
        var decisions = await history.ReadAsync(siteId, commentId, cancel);
        return decisions.Count > 0
            ? TypedResults.Ok(decisions)
            : TypedResults.Problem(
                "No decision about this comment is known.", statusCode: StatusCodes.Status404NotFound, title: "Unknown comment");
    }

    // Routing decodes everything in a path except an escaped slash, so it cannot tell "a%2Fb" from "a%252Fb". The ids are therefore
    // read from
    // the raw path, unless a client escaped a letter of the prefix.
    private static (string SiteId, string CommentId) Ids(HttpContext http)
    {
        var raw = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        var path = raw.Contains(Prefix, StringComparison.OrdinalIgnoreCase) ? raw : http.Request.Path.ToUriComponent();
        var ids = path[(path.IndexOf(Prefix, StringComparison.OrdinalIgnoreCase) + Prefix.Length)..].Split('/', 2);
        return (Uri.UnescapeDataString(ids[0]), Uri.UnescapeDataString(ids[^1]));
    }
}
