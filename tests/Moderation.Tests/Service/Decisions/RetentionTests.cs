using System.Diagnostics;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Moderation.Contracts;
using Moderation.Service.Decisions;
using Moderation.Service.Storage;
using Xunit;

namespace Moderation.Tests.Service.Decisions;

public sealed class RetentionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("moderation-").FullName;
    private readonly FakeTimeProvider _clock = new(Comments.Proposal().DecidedAt);

    private string Address => $"Data Source={Path.Combine(_folder, "test.db")}";

    [Fact]
    public async Task Erases_body_and_author_of_old_comments_that_nobody_has_to_read_any_more()
    {
        StoredTypes.Register();
        var database = new SqliteDatabase(Address);
        await database.MigrateAsync(default);
        var store = new SqliteDecisionStore(database);
        await store.RecordAsync([Comments.Proposal("old"), Comments.Proposal("flagged", outcome: Outcomes.Flagged)], default);
        await store.RecordAsync([Comments.Proposal("new") with { DecidedAt = _clock.GetUtcNow().AddDays(80) }], default);

        await RunAsync(database, TimeSpan.FromDays(91));

        await using var connection = new SqliteConnection(Address);
        Assert.Equal(["flagged", "new"], await connection.QueryAsync<string>(
            "SELECT comment_id FROM comments WHERE body IS NOT NULL ORDER BY 1"));
        Assert.Single(await new DecisionHistory(database).ReadAsync("news", "old", default));
    }

    private async Task RunAsync(SqliteDatabase database, TimeSpan later)
    {
        _clock.Advance(later);
        using var gate = new StoreGate(database, TimeSpan.FromSeconds(1), new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance),
            NullLogger<StoreGate>.Instance);
        using var retention = new Retention(database, gate, new(), _clock, NullLogger<Retention>.Instance);
        await gate.StartAsync(default);
        await retention.StartAsync(default);
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Waiting.Patience && await BodiesAsync() == 3;)
            await Task.Delay(20);
        await retention.StopAsync(default);
    }

    private async Task<int> BodiesAsync()
    {
        await using var connection = new SqliteConnection(Address);
        return await connection.ExecuteScalarAsync<int>("SELECT count(body) FROM comments");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
