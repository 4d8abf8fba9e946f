using Dapper;
using Microsoft.Data.Sqlite;
using Moderation.Contracts;
using Moderation.Service.Decisions;
using Moderation.Service.Storage;
using Xunit;

namespace Moderation.Tests.Service.Decisions;

public sealed class SqliteDecisionStoreTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("moderation-").FullName;
    private SqliteDatabase _database = null!;
    private SqliteDecisionStore _store = null!;

    private string Address => $"Data Source={Path.Combine(_folder, "test.db")}";

    public async ValueTask InitializeAsync()
    {
        StoredTypes.Register();
        _database = new(Address);
        _store = new(_database);
        await _database.MigrateAsync(default);
    }

    [Fact]
    public async Task Gives_the_first_decision_about_a_comment_sequence_1()
    {
        var recorded = await _store.RecordAsync([Comments.Proposal()], default);
        Assert.True(recorded[0].IsNew);
        Assert.Equal(1, recorded[0].Decision.Sequence);
    }

    [Fact]
    public async Task Answers_the_same_revision_with_the_decision_that_stands()
    {
        var first = await _store.RecordAsync([Comments.Proposal(outcome: Outcomes.Flagged)], default);
        var again = await _store.RecordAsync([Comments.Proposal(outcome: Outcomes.Approved)], default);
        Assert.False(again[0].IsNew);
        Assert.Equivalent(first[0].Decision, again[0].Decision, strict: true);
    }

    [Fact]
    public async Task Lets_a_newer_revision_replace_the_older_and_not_the_other_way_round()
    {
        await _store.RecordAsync([Comments.Proposal(revision: 1)], default);
        var newer = await _store.RecordAsync([Comments.Proposal(revision: 2, outcome: Outcomes.Flagged)], default);
        var late = await _store.RecordAsync([Comments.Proposal(revision: 0)], default);
        Assert.Equal((2, 2), (newer[0].Decision.Revision, newer[0].Decision.Sequence));
        Assert.Equal(newer[0].Decision.DecisionId, late[0].Decision.DecisionId);
        Assert.Equal([1, 2], (await new DecisionHistory(_database).OfAsync("news", "c1", default)).Select(decision => decision.Revision));
    }

    [Fact]
    public async Task Answers_in_the_order_of_the_batch()
    {
        await _store.RecordAsync([Comments.Proposal("b")], default);
        var recorded = await _store.RecordAsync([Comments.Proposal("c"), Comments.Proposal("b"), Comments.Proposal("a")], default);
        Assert.Equal([("c", true), ("b", false), ("a", true)], recorded.Select(answer => (answer.Decision.CommentId, answer.IsNew)));
    }

    [Fact]
    public async Task Gives_back_what_was_recorded_to_the_last_field()
    {
        var recorded = await _store.RecordAsync([Comments.Proposal(outcome: Outcomes.Flagged)], default);
        Assert.Equivalent(recorded[0].Decision, (await new DecisionHistory(_database).OfAsync("news", "c1", default)).Single(), strict: true);
    }

    [Fact]
    public async Task Takes_text_that_no_encoding_has_a_place_for()
    {
        await _store.RecordAsync([Comments.Proposal(body: "a\0b\uD83D")], default);
        await using var connection = new SqliteConnection(Address);
        Assert.Equal("a\uFFFDb\uFFFD", await connection.ExecuteScalarAsync<string>("SELECT body FROM comments"));
    }

    [Fact]
    public async Task Migrates_twice_without_harm_and_refuses_a_newer_schema()
    {
        await _database.MigrateAsync(default);
        await using var connection = new SqliteConnection(Address);
        await connection.ExecuteAsync("INSERT INTO schema_versions (version) VALUES (99)");
        var refused = await Assert.ThrowsAsync<SchemaTooNewException>(() => _database.MigrateAsync(default));
        Assert.Contains("99", refused.Message);
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
