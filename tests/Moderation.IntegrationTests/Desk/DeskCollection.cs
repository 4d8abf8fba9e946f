using Xunit;

namespace Moderation.IntegrationTests.Desk;

/// <summary>The classes of tests that share one desk, since each start costs seconds.</summary>
[CollectionDefinition]
public sealed class DeskCollection : ICollectionFixture<SharedDesk>;
