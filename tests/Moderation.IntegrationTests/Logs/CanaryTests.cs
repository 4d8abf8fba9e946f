using System.Text;
using Moderation.Contracts;
using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Logs;

/// <summary>At the chattiest level, whatever happens to a comment, no log holds its text or who wrote it.</summary>
public sealed class CanaryTests(Backends backends) : IClassFixture<Backends>
{
    private const string Envelope = "application/vnd.masstransit+json";

    [Theory]
    [InlineData("Text")]
    [InlineData("Json")]
    public async Task Logs_no_text_of_a_comment_whatever_becomes_of_it(string format)
    {
        await using var client = await RawClient.ConnectAsync(backends.RabbitMq);
        await client.PurgeAsync();
        await using var service = await ServiceProcess.StartReadyAsync(Chatty(backends.Settings, format));
        await using var decisions = await DecisionSubscriber.BindAsync(backends.RabbitMq, "#");
        await SubmitAsync(service, client);
        await RefusedAsync(client, decisions);
        await service.StopAsync();
        Assert.Contains(" moderate-comments", service.Log);
        AssertSilent(service);
    }

    [Theory]
    [InlineData("Text")]
    [InlineData("Json")]
    public async Task Logs_no_text_of_a_comment_that_waits_for_a_database(string format)
    {
        await using var client = await RawClient.ConnectAsync(backends.RabbitMq);
        await client.PurgeAsync();
        await using var database = await PostgresServer.StartNewAsync();
        var settings = new Dictionary<string, string?>(
            Chatty(backends.Settings, format))
        { ["ConnectionStrings__Postgres"] = database.ConnectionString };
        await using var service = await ServiceProcess.StartReadyAsync(settings);
        await database.ExecuteAsync("ALTER TABLE comments ADD CHECK (body NOT LIKE '%refused%')");
        var refused = Canary.Comment("refused");
        await client.PublishAsync(refused with { Body = $"refused {refused.Body}" });
        Assert.Contains(
            "PostgreSQL refuses the comment", (await client.TakeAsync(BusNames.ModerateCommentsError)).Header("MT-Fault-Message"));
        await database.StopAsync();
        await client.PublishAsync(Canary.Comment("waiting"));
        await service.Process.SaysAsync(log => log.Contains("Recording failed"), "that the store is gone");
        await service.KillAsync();
        AssertSilent(service);
        await client.PurgeAsync();
    }

    private static async Task SubmitAsync(ServiceProcess service, RawClient client)
    {
        var comment = Canary.Comment("http");
        using (await service.SubmitAsync(comment))
        { }
        using (await service.SubmitAsync(comment with { Body = "Another body: " + comment.Body }))
        { }
        using (await service.SubmitAsync(comment with { Revision = -1 }))
        { }
        using (await service.Http.PostAsync("/api/comments", new StringContent($"not json {Canary.Word}")))
        { }
        using (await service.Http.PostAsync("/api/comments", new StringContent($"{{\"body\":{{\"{Canary.Word}\":1}}}}")))
        { }
        await client.PublishAsync(comment);
    }

    private static async Task RefusedAsync(RawClient client, DecisionSubscriber decisions)
    {
        var comment = Canary.Comment("bus");
        await client.PublishAsync(comment);
        await decisions.FirstAboutAsync(comment);
        string[] bad =
        [
            $"not json {Canary.Word}", $"[\"{Canary.Word}\"]", $"{{\"{Canary.Word}\":", RawClient.ToJson(comment)
                .Replace("\"body\":", "\"body\":[],\"x\":"),
            RawClient.ToJson(comment with { Revision = -1 }), RawClient.ToJson(comment with { Body = $"conflict {comment.Body}" }),
            $"{{\"messageType\":[\"urn:message:{Canary.Word}\"],\"message\":{RawClient.ToJson(comment)}}}",
            $"{{\"message\":\"{Canary.Word}\"}}",
            $"{{\"responseAddress\":\"{Canary.Word}\",\"messageType\":[\"urn:message:Moderation.Contracts:CommentSubmitted\"],\"message\":{{}}}}",
        ];
        foreach (var message in bad)
        {
            await client.PublishAsync(Encoding.UTF8.GetBytes(message), new() { ContentType = "application/json" });
            await client.PublishAsync(Encoding.UTF8.GetBytes(message), new() { ContentType = Envelope });
        }
        await Eventually.TrueAsync(
            async () => await client.CountAsync(BusNames.ModerateCommentsError) >= bad.Length * 2, "all of them put aside");
    }

    private static Dictionary<string, string?> Chatty(Dictionary<string, string?> settings, string format) =>
        new(settings) { ["Log__Level"] = "Verbose", ["Log__Format"] = format };

    private static void AssertSilent(ServiceProcess service) =>
        Assert.DoesNotContain(service.Log.Split('\n'), line => line.Contains(Canary.Word, StringComparison.OrdinalIgnoreCase));
}
