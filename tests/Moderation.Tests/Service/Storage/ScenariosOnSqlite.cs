using Moderation.Tests.Service.Decisions;
using Moderation.Tests.Service.Logbook;
using Moderation.Tests.Service.Overview;
using Moderation.Tests.Service.Replaying;
using Moderation.Tests.Service.Reviews;
using Xunit;

namespace Moderation.Tests.Service.Storage;

public sealed class DecisionStoreOnSqliteTests(SqliteStore store) : DecisionStoreScenarios(store), IClassFixture<SqliteStore>;

public sealed class ReviewActsOnSqliteTests(SqliteStore store) : ReviewActsScenarios(store), IClassFixture<SqliteStore>;

public sealed class ReviewQueueOnSqliteTests(SqliteStore store) : ReviewQueueScenarios(store), IClassFixture<SqliteStore>;

public sealed class BulkReviewOnSqliteTests(SqliteStore store) : BulkReviewScenarios(store), IClassFixture<SqliteStore>;

public sealed class ReaderReportsOnSqliteTests(SqliteStore store) : ReaderReportsScenarios(store), IClassFixture<SqliteStore>;

public sealed class KeptVerdictOnSqliteTests(SqliteStore store) : KeptVerdictScenarios(store), IClassFixture<SqliteStore>;

public sealed class LogOnSqliteTests(SqliteStore store) : LogScenarios(store), IClassFixture<SqliteStore>;

public sealed class OverviewOnSqliteTests(SqliteStore store) : OverviewScenarios(store), IClassFixture<SqliteStore>;

public sealed class ReplayOnSqliteTests(SqliteStore store) : ReplayScenarios(store), IClassFixture<SqliteStore>;
