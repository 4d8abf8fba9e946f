using Xunit;

namespace Moderation.IntegrationTests.Outages;

/// <summary>The classes of tests that take a broker or a database away from the service, one after the other.</summary>
[CollectionDefinition]
public sealed class OutageCollection : ICollectionFixture<OwnServers>;
