using Dapper;
using Moderation.Contracts;
using Moderation.Service.Decisions;
using Moderation.Service.Storage;
using Moderation.Tests.Service.Storage;
using Xunit;

namespace Moderation.Tests.Service.Decisions;

/// <summary>What is recorded about comments, whatever the store.</summary>
public abstract class DecisionStoreScenarios(StoreFixture store) : StoreScenarios(store)
{
    [Theory]
    [InlineData("comments")]
    [InlineData("decisions")]
    public async Task Has_no_column_that_the_table_of_columns_does_not_know(string table)
    {
        var there = await Store.ColumnsAsync(table);
        var known = table == "comments" ? DecisionColumns.OfComments : DecisionColumns.OfDecisions;
        Assert.Empty(there.Keys.Except(known));
        Assert.Empty(known.Except(there.Keys));
        foreach (var column in DecisionColumns.All)
            foreach (var name in table == "comments" ? column.InComments : column.IsInDecisions ? [column.Name] : [])
                Assert.Equal((name, Store.NameOf(column.Type)), (name, there[name]));
    }

    [Fact]
    public async Task Gives_the_first_decision_about_a_comment_sequence_1()
    {
        var recorded = await RecordAsync(Comments.Proposal());
        Assert.True(recorded[0].IsNew);
        Assert.Equal(1, recorded[0].Decision.Sequence);
    }

    [Fact]
    public async Task Answers_the_same_revision_with_the_decision_that_stands()
    {
        var first = await RecordAsync(Comments.Proposal(outcome: Outcomes.Flagged));
        var again = await RecordAsync(Comments.Proposal(outcome: Outcomes.Approved, body: "Changed without a new revision"));
        Assert.False(again[0].IsNew);
        Assert.Equivalent(first[0].Decision, again[0].Decision, strict: true);
        Assert.Equal(first[0].BodyHash, again[0].BodyHash);
    }

    [Fact]
    public async Task Lets_a_newer_revision_replace_the_older_and_not_the_other_way_round()
    {
        await RecordAsync(Comments.Proposal(revision: 1));
        var newer = await RecordAsync(Comments.Proposal(revision: 2, outcome: Outcomes.Flagged));
        var late = await RecordAsync(Comments.Proposal(revision: 0));
        Assert.Equal((2, 2), (newer[0].Decision.Revision, newer[0].Decision.Sequence));
        Assert.Equal(newer[0].Decision.DecisionId, late[0].Decision.DecisionId);
        Assert.Equal([1, 2], (await HistoryAsync()).Select(decision => decision.Revision));
    }

    [Fact]
    public async Task Answers_in_the_order_of_the_batch()
    {
        await RecordAsync(Comments.Proposal("b"));
        var recorded = await RecordAsync(Comments.Proposal("c"), Comments.Proposal("b"), Comments.Proposal("a"));
        Assert.Equal([("c", true), ("b", false), ("a", true)], recorded.Select(answer => (answer.Decision.CommentId, answer.IsNew)));
    }

    [Fact]
    public async Task Gives_back_what_was_recorded_to_the_last_field()
    {
        var recorded = await RecordAsync(Comments.Proposal(outcome: Outcomes.Flagged));
        Assert.Equivalent(recorded[0].Decision, (await HistoryAsync()).Single(), strict: true);
    }

    [Fact]
    public async Task Keeps_each_value_in_its_column()
    {
        await RecordAsync(Whole(3, "Kept as it came"));
        var row = await RowAsync("comments");
        Assert.Equal(("Kept as it came", "p3", "l3", "flagged", "automatic 3"),
            (row["body"], row["parent_id"], row["language"], row["standing"], row["standing_by"]));
        Assert.Equal((" code3 ", "d3", "u3", "a3"), (row["reason_codes"], row["detected_language"], row["author_key"], row["article_key"]));
        Assert.Equal(
            (31L, 32L, 33L, 34L), (NumberOf(row["near_1"]), NumberOf(row["near_2"]), NumberOf(row["near_3"]), NumberOf(row["near_4"])));
        Assert.Equal((0.3125, 0.5625), (Convert.ToDouble(row["toxicity"]), Convert.ToDouble(row["spam"])));
        Assert.Equal((1L, 3L), (NumberOf(row["severity"]), NumberOf(row["revision"])));
        Assert.Equal((byte)3, Assert.Single((byte[])row["body_hash"]!));
        Assert.Contains("u3@example", (string)row["author"]!);
        Assert.Contains("Title 3", (string)row["article"]!);
        Assert.Equal(Morning.AddHours(-3), TimeOf(row["submitted_at"]));
        Assert.Equal((Morning.AddHours(3), Morning.AddHours(3)), (TimeOf(row["received_at"]), TimeOf(row["standing_since"])));
        Assert.Equal(("m3", "policy3", 1),
            ((await HistoryAsync()).Single().Model, (await HistoryAsync()).Single().Policy, (await HistoryAsync()).Single().Sequence));
    }

    [Fact]
    public async Task Replaces_every_column_but_the_key_by_those_of_a_newer_revision()
    {
        await RecordAsync(Whole(1, "The first"));
        var first = await RowAsync("comments");
        await RecordAsync(Whole(2, "The second") with { Outcome = Outcomes.Rejected });
        var second = await RowAsync("comments");
        Assert.Equal(
            ["comment_id", "site_id"], first.Keys.Where(name => Equals(Comparable(first[name]), Comparable(second[name]))).Order());
    }

    [Fact]
    public async Task Empties_what_a_newer_revision_does_not_have()
    {
        await RecordAsync(Whole(1, "The first"));
        await RecordAsync(Comments.Proposal(revision: 2, outcome: Outcomes.Approved) with { Scores = new Dictionary<string, double>() });
        var row = await RowAsync("comments");
        string[] empty = ["article", "article_key", "author", "author_key", "detected_language", "language", "near_1", "near_2", "near_3",
            "near_4", "parent_id", "spam", "submitted_at", "toxicity"];
        Assert.Equal(empty, row.Where(column => column.Value is null).Select(column => column.Key).Order());
    }

    [Fact]
    public async Task Takes_text_that_no_encoding_has_a_place_for()
    {
        await RecordAsync(Comments.Proposal(body: "a\0b\uD83D"));
        Assert.Equal("a\uFFFDb\uFFFD", (await RowAsync("comments"))["body"]);
    }

    [Fact]
    public async Task Takes_the_same_comments_from_many_at_once_in_any_order()
    {
        var proposals = Enumerable.Range(0, 30).Select(i => Comments.Proposal($"c{i}")).ToArray();
        var answers = await Task.WhenAll(Enumerable.Range(0,
            10).Select(number => Task.Run(() => Store.Decisions.RecordAsync(new Random(number).GetItems(proposals, 60).Distinct().ToList(),
            default))));
        var answered = answers.SelectMany(answer => answer).GroupBy(answer => answer.Decision.CommentId);
        Assert.All(answered, comment => Assert.Single(comment, answer => answer.IsNew));
    }

    [Fact]
    public async Task Erases_body_and_author_of_what_is_old_and_need_not_be_read_any_more()
    {
        await RecordAsync(Comments.Proposal("old"), Comments.Proposal("held", outcome: Outcomes.Flagged),
            Comments.Proposal("new") with { DecidedAt = Morning.AddDays(2) });
        await using var connection = await Store.Database.OpenAsync(default);
        Assert.Equal(1, await connection.ExecuteAsync(CommentErasure.Sql, new { before = Morning.AddDays(1) }));
        Assert.Equal(["held", "new"], await connection.QueryAsync<string>(
            "SELECT comment_id FROM comments WHERE body IS NOT NULL ORDER BY 1"));
    }

    [Fact]
    public async Task Migrates_twice_without_harm_and_refuses_a_newer_schema()
    {
        await Store.Database.MigrateAsync(default);
        await using var connection = await Store.Database.OpenAsync(default);
        await connection.ExecuteAsync("INSERT INTO schema_versions (version) VALUES (99)");
        var refused = await Assert.ThrowsAsync<SchemaTooNewException>(() => Store.Database.MigrateAsync(default));
        await connection.ExecuteAsync("DELETE FROM schema_versions WHERE version = 99");
        Assert.Contains("99", refused.Message);
    }

    private static readonly DateTimeOffset Morning = Comments.Proposal().DecidedAt;

    // A proposal with something in every field, which another number makes another.
    private static ProposedDecision Whole(int number, string body) =>
        Comments.Proposal(revision: number, body: body, outcome: Outcomes.Flagged) with
        {
            Comment = Comments.Comment("c1", number, body) with
            {
                Author = new() { Id = $"u{number}", Name = $"Name {number}", Email = $"u{number}@example" },
                Article = new() { Id = $"a{number}", Title = $"Title {number}" },
                ParentId = $"p{number}",
                Language = $"l{number}",
                SubmittedAt = Morning.AddHours(-number),
            },
            BodyHash = [(byte)number],
            Reasons = [new() { Code = $"code{number}" }],
            Scores = new Dictionary<string, double> { ["toxicity"] = number / 16.0 + 0.125, ["spam"] = number / 16.0 + 0.375 },
            DetectedLanguage = $"d{number}",
            NearDuplicates = new(number * 10 + 1, number * 10 + 2, number * 10 + 3, number * 10 + 4),
            Model = $"m{number}",
            Policy = $"policy{number}",
            DecidedBy = $"automatic {number}",
            DecidedAt = Morning.AddHours(number),
        };

    private Task<IReadOnlyList<RecordedDecision>> RecordAsync(params ProposedDecision[] batch) =>
        Store.Decisions.RecordAsync(batch, default);

    private Task<IReadOnlyList<CommentModerated>> HistoryAsync() => new DecisionHistory(Store.Database).ReadAsync("news", "c1", default);

    private async Task<IDictionary<string, object?>> RowAsync(string table)
    {
        await using var connection = await Store.Database.OpenAsync(default);
        return (IDictionary<string, object?>)await connection.QuerySingleAsync<dynamic>($"SELECT * FROM {table}");
    }

    private static long NumberOf(object? value) => Convert.ToInt64(value);

    private static DateTimeOffset TimeOf(object? value) => new StoredTime().Parse(value!);

    private static object? Comparable(object? value) => value is byte[] bytes ? Convert.ToHexString(bytes) : value;
}
