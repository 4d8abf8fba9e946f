using Moderation.IntegrationTests.Clients;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Road;

[Collection(typeof(BrokerCollection))]
public sealed class CompetitionTests(ServiceOnBroker road)
{
    [Fact]
    public async Task Shares_the_work_with_another_process()
    {
        await using var other = await ServiceProcess.StartReadyAsync(road.Backends.Settings);
        var site = AComment.NewSite();
        await road.Client.PublishAllAsync(Enumerable.Range(0, 2000).Select(number => AComment.Picture(site, $"{number}")));
        await Eventually.TrueAsync(async () => (await road.Stored.OfSiteAsync(site)).Count == 2000, "a decision about each");
        await Eventually.TrueAsync(() => Decided(road.Service) + Decided(other) == 2000, "each decision logged by one of them");
        Assert.InRange(Decided(other), 1, 1999);

        int Decided(ServiceProcess service) => service.Log.Split('\n').Count(line => line.Contains($" Decided {site} "));
    }
}
