using System.Net.Http.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Moderation.Contracts;
using Moderation.IntegrationTests.Comments;
using Moderation.IntegrationTests.Running;
using Moderation.IntegrationTests.Servers;
using Xunit;

namespace Moderation.IntegrationTests.Embedded;

/// <summary><c>replay</c> on the command line makes a recorded decision again, from the models and the policy that it names.</summary>
public sealed class ReplayTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Says_same_and_nothing_of_the_comment()
    {
        var decisions = await DecideAsync(
            AComment.Picture(), AComment.Innocent(), AComment.Innocent() with { Body = "What a stupid idiot you are, go away.", Language = "en" });

        foreach (var decision in decisions)
        {
            var (code, output) = await ReplayAsync(decision.DecisionId.ToString());
            Assert.Equal((0, "same"), (code, output[^1]));
            Assert.Contains($"models {decision.Model}", output);
            Assert.Contains($"policy {decision.Policy}", output);
            Assert.DoesNotContain(output, line => line.Contains("idiot", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Goes_by_the_policy_that_decided_and_not_by_the_one_of_today()
    {
        var strict = new Dictionary<string, string?> { ["Policy__MaxLength"] = "10", ["Policy__BannedWords__0"] = "bridge" };
        var decision = (await DecideAllAsync(strict, AComment.Innocent()))[0];
        Assert.Equal("too-long", Assert.Single(decision.Reasons).Code);

        var (code, output) = await ReplayAsync(decision.DecisionId.ToString());

        Assert.Equal((0, "same"), (code, output[^1]));
    }

    [Fact]
    public async Task Says_what_differs()
    {
        var decision = (await DecideAsync(AComment.Innocent()))[0];
        await ExecuteAsync("UPDATE decisions SET outcome = 'flagged', scores = json_set(scores, '$.toxicity', 0.987)");

        var (code, output) = await ReplayAsync(decision.DecisionId.ToString());

        Assert.Equal(1, code);
        Assert.Contains("different:", output);
        Assert.Contains(output, line => line.StartsWith("  toxicity: 0.987 then, ", StringComparison.Ordinal));
        Assert.Contains("  outcome: flagged then, approved now", output);
    }

    [Fact]
    public async Task Says_why_a_decision_cannot_be_made_again()
    {
        var comment = AComment.Innocent();
        var decisions = await DecideAsync(comment, comment with { Revision = 1, Body = AComment.InnocentTexts[1] });

        Assert.Contains("only the text of revision 1 is kept", (await ReplayAsync(decisions[0].DecisionId.ToString())).Output[^1], StringComparison.Ordinal);
        await ExecuteAsync("UPDATE comments SET body = NULL");
        Assert.Contains("has been erased", (await ReplayAsync(decisions[1].DecisionId.ToString())).Output[^1], StringComparison.Ordinal);
        var unknown = Guid.NewGuid();
        Assert.StartsWith($"There is no decision {unknown} in ", Assert.Single((await ReplayAsync(unknown.ToString())).Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_which_model_is_missing_and_needs_none_that_was_not_asked()
    {
        var decisions = await DecideAsync(AComment.Innocent(), AComment.Picture());
        var models = Directory.CreateDirectory(_folder.File("models")).FullName;
        var shipped = Path.Combine(Path.GetDirectoryName(typeof(Moderation.Service.Judging.CommentJudge).Assembly.Location)!, "models");
        foreach (var file in Directory.GetFiles(shipped, "*.zip"))
            File.Copy(file, Path.Combine(models, Path.GetFileName(file)));

        var (code, output) = await ReplayAsync(decisions[0].DecisionId.ToString(), $"--Model:Directory={models}");
        Assert.Equal(1, code);
        Assert.StartsWith("It cannot be made again: There is no encoder", output[^1], StringComparison.Ordinal);
        Assert.Equal("same", (await ReplayAsync(decisions[1].DecisionId.ToString(), $"--Model:Directory={models}")).Output[^1]);
    }

    [Fact]
    public async Task Makes_no_store_where_there_is_none_and_reads_nothing_else()
    {
        var (code, output) = await ReplayAsync(Guid.NewGuid().ToString());
        Assert.Equal(2, code);
        Assert.StartsWith("ConnectionStrings:Sqlite is 'Data Source=moderation.db'", Assert.Single(output), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("moderation.db")));

        await File.WriteAllTextAsync(_folder.File("moderation.db"), string.Concat(Enumerable.Repeat("no database ", 200)));
        Assert.Equal(2, (await ReplayAsync(Guid.NewGuid().ToString())).Code);
    }

    [Theory]
    [InlineData]
    [InlineData("seven")]
    public async Task Refuses_what_is_no_id(params string[] arguments)
    {
        var (code, output) = await ReplayAsync(arguments);

        Assert.Equal(2, code);
        Assert.StartsWith("replay needs the id of a decision", Assert.Single(output), StringComparison.Ordinal);
    }

    private Task<CommentModerated[]> DecideAsync(params CommentSubmitted[] comments) => DecideAllAsync([], comments);

    private async Task<CommentModerated[]> DecideAllAsync(Dictionary<string, string?> settings, params CommentSubmitted[] comments)
    {
        await using var service = await ServiceProcess.StartReadyAsync(settings, _folder.Path);
        var decisions = new List<CommentModerated>();
        foreach (var comment in comments)
        {
            using var answer = await service.SubmitAsync(comment);
            decisions.Add((await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<CommentModerated>())!);
        }

        return [.. decisions];
    }

    private async Task<(int Code, string[] Output)> ReplayAsync(params string[] arguments)
    {
        using var process = ServiceProcess.Run(["replay", .. arguments], _folder.Path);
        await process.ExitedAsync();
        return (process.ExitCode, process.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={_folder.File("moderation.db")};Pooling=False");
        await connection.ExecuteAsync(sql);
    }
}
