using System.Text.Json.Nodes;
using Moderation.Contracts;
using Moderation.Service.Reviews.Acts;

namespace Moderation.Service.Operations;

/// <summary>The description of the HTTP API at <c>/openapi/v1.json</c>, with an example of everything that can be posted.</summary>
public static class OpenApi
{
    private static readonly Dictionary<Type, string> Examples = new()
    {
        [typeof(CommentSubmitted)] = """
            { "siteId": "news", "commentId": "4711", "revision": 0, "body": "<p>Thank you for this article.</p>", "author": { "id": "u42", "name": "A. Reader" },
              "article": { "id": "a7", "url": "https://news.example/a7", "title": "The old bridge" }, "parentId": "4700", "language": "en", "submittedAt": "2026-11-23T10:20:00Z" }
            """,
        [typeof(ReviewComment)] = """{ "siteId": "news", "commentId": "4711", "revision": 0, "sequence": 1, "action": "reject", "reason": "advertisement", "note": "the fourth today", "moderator": "anna" }""",
        [typeof(CommentReported)] = """{ "siteId": "news", "commentId": "4711", "revision": 0, "reporterId": "u77", "reason": "abusive" }""",
        [typeof(BulkRequest)] = """{ "nearDuplicatesOf": { "siteId": "news", "commentId": "4711" }, "action": "reject", "reason": "spam", "expectedCount": 37 }""",
        [typeof(BulkSelection)] = """{ "filter": { "site": "news", "score": "spam", "from": 0.95, "to": 1 } }""",
        [typeof(CommentModerated)] = """
            { "decisionId": "b64302bc-11fe-8162-b795-73bdcec1cdc2", "siteId": "news", "commentId": "4711", "revision": 0, "sequence": 2, "outcome": "rejected",
              "reasons": [{ "code": "advertisement" }], "scores": { "spam": 0.93, "toxicity": 0.04 }, "model": "comments@1.2.0+sha256:0011223344556677", "policy": "default@001122334455",
              "decidedBy": "moderator:anna", "note": "the fourth today", "decidedAt": "2026-11-23T10:24:00Z" }
            """,
    };

    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Moderation";
            document.Info.Description =
                "Comments in, decisions out, and what moderators do in between. Keys go into the header Authorization: Bearer.";
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (Examples.TryGetValue(context.JsonTypeInfo.Type, out var example))
                schema.Examples = [JsonNode.Parse(example)!];
            return Task.CompletedTask;
        });
    });

    public static void MapApiDescription(this IEndpointRouteBuilder routes) => routes.MapOpenApi("/openapi/{documentName}.json");
}
