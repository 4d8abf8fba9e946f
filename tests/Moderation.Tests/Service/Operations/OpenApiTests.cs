using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Moderation.Contracts;
using Moderation.Service.Messaging;
using Moderation.Service.Reviews.Acts;
using Moderation.Service.Reviews.Reports;
using Xunit;

namespace Moderation.Tests.Service.Operations;

public sealed class OpenApiTests
{
    [Theory]
    [InlineData("/api/comments", "post")]
    [InlineData("/api/reviews", "get")]
    [InlineData("/api/reviews", "post")]
    [InlineData("/api/reviews/item", "get")]
    [InlineData("/api/reviews/explanation", "get")]
    [InlineData("/api/reviews/bulk", "post")]
    [InlineData("/api/reviews/bulk/preview", "post")]
    [InlineData("/api/reports", "post")]
    public async Task Describes(string path, string verb)
    {
        var document = await DocumentAsync();
        Assert.NotNull(document["paths"]?[path]?[verb]);
    }

    [Fact]
    public async Task Gives_examples_that_keep_the_contract()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!;
        Assert.Empty(ReviewContract.Violations(Example<ReviewComment>(schemas)));
        Assert.Empty(ReportContract.Violations(Example<CommentReported>(schemas)));
        Assert.Empty(Example<BulkRequest>(schemas).Violations("anna"));
        Assert.Equal("4711", Example<CommentSubmitted>(schemas).CommentId);
    }

    private static T Example<T>(JsonNode schemas) =>
        schemas[typeof(T).Name]!["examples"]![0].Deserialize<T>(ContractJson.Configure(new(JsonSerializerDefaults.Web)))!;

    private static async Task<JsonNode> DocumentAsync()
    {
        var service = await UsedServices.TakeAsync();
        using var http = service.CreateClient();
        var document = (await http.GetFromJsonAsync<JsonNode>("/openapi/v1.json"))!;
        await UsedServices.GiveBackAsync(service);
        return document;
    }
}
