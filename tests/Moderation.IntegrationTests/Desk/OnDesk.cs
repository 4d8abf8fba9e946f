using Xunit;

namespace Moderation.IntegrationTests.Desk;

/// <summary>The classes of tests that share one house, since each start costs seconds.</summary>
[CollectionDefinition]
public sealed class OnDesk : ICollectionFixture<House>;
