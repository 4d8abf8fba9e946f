using Moderation.IntegrationTests.Servers;
using Moderation.Tests.Service.Decisions;
using Moderation.Tests.Service.Logbook;
using Moderation.Tests.Service.Overview;
using Moderation.Tests.Service.Replaying;
using Moderation.Tests.Service.Reviews;
using Xunit;

namespace Moderation.IntegrationTests.Storage;

public sealed class DecisionStoreOnPostgresTests(PostgresStore store) : DecisionStoreScenarios(store), IClassFixture<PostgresStore>;

public sealed class ReviewActsOnPostgresTests(PostgresStore store) : ReviewActsScenarios(store), IClassFixture<PostgresStore>;

public sealed class ReviewQueueOnPostgresTests(PostgresStore store) : ReviewQueueScenarios(store), IClassFixture<PostgresStore>;

public sealed class BulkReviewOnPostgresTests(PostgresStore store) : BulkReviewScenarios(store), IClassFixture<PostgresStore>;

public sealed class ReaderReportsOnPostgresTests(PostgresStore store) : ReaderReportsScenarios(store), IClassFixture<PostgresStore>;

public sealed class KeptVerdictOnPostgresTests(PostgresStore store) : KeptVerdictScenarios(store), IClassFixture<PostgresStore>;

public sealed class LogOnPostgresTests(PostgresStore store) : LogScenarios(store), IClassFixture<PostgresStore>;

public sealed class OverviewOnPostgresTests(PostgresStore store) : OverviewScenarios(store), IClassFixture<PostgresStore>;

public sealed class ReplayOnPostgresTests(PostgresStore store) : ReplayScenarios(store), IClassFixture<PostgresStore>;
