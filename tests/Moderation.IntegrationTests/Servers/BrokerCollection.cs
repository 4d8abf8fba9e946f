using Xunit;

namespace Moderation.IntegrationTests.Servers;

/// <summary>The classes of tests that share one service process, since each start costs seconds.</summary>
[CollectionDefinition]
public sealed class BrokerCollection : ICollectionFixture<ServiceOnBroker>;
