using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Moderation.Tests.Service.Operations;

public sealed class HealthTests
{
    [Fact]
    public async Task Is_ready_once_bus_store_and_model_are()
    {
        await using var service = new TestService();
        using var http = service.CreateClient();
        var answer = await UntilAsync(http, HttpStatusCode.OK);
        Assert.Equal(["bus", "model", "store"], answer.GetProperty("checks").EnumerateObject().Select(check => check.Name).Order());
    }

    [Fact]
    public async Task Is_alive_but_not_ready_without_its_store()
    {
        await using var service = new TestService(("ConnectionStrings:Postgres", "Host=127.0.0.1;Port=1;Username=u;Password=p"));
        using var http = service.CreateClient();
        var answer = await UntilAsync(http, HttpStatusCode.ServiceUnavailable);
        Assert.Equal("Unhealthy", answer.GetProperty("checks").GetProperty("store").GetProperty("status").GetString());
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/health/live")).StatusCode);
    }

    private static async Task<JsonElement> UntilAsync(HttpClient http, HttpStatusCode expected)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            using var answer = await http.GetAsync("/health/ready");
            if (answer.StatusCode == expected || waited.Elapsed > Waiting.Patience)
            {
                Assert.Equal(expected, answer.StatusCode);
                return await answer.Content.ReadFromJsonAsync<JsonElement>();
            }
            await Task.Delay(25);
        }
    }
}
