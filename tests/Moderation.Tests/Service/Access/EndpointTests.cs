using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace Moderation.Tests.Service.Access;

public sealed class EndpointTests
{
    private static readonly string[] Open =
        ["/", "/health/live", "/health/ready", "/openapi/{documentName}.json", "/signin", "/signin/provider", "/setup", "/invitation"];

    [Fact]
    public async Task Every_endpoint_but_a_few_says_who_may_use_it()
    {
        await using var access = await AccessFixture.StartAsync();
        var open = access.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null)
            .Select(endpoint => endpoint.RoutePattern.RawText!).Distinct().Order();
        Assert.Equal(Open.Order(), open);
    }
}
