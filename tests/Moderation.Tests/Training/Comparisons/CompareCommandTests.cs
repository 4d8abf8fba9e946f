using System.CommandLine;
using Moderation.Scoring.Models;
using Moderation.Tests.Scoring;
using Moderation.Training.Commands;
using Moderation.Training.Streaming;
using Xunit;

namespace Moderation.Tests.Training.Comparisons;

public sealed class CompareCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public CompareCommandTests() => File.WriteAllLines(FileOf("set.jsonl"),
    [
        """{"text":"You stupid idiot, you moron","source":"a","toxic":1}""",
        """{"text":"Thank you for this","source":"a","toxic":0}""",
    ]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Finds_no_difference_between_a_model_and_itself()
    {
        var model = ModelDirectory.Find(ShippedModel.Folder);

        Assert.Equal(0, Run("--old", model, "--new", model, "--data", FileOf("set.jsonl"), "--out", FileOf("out.md")));

        Assert.Contains("| set | 2 | 1 | 100.00 % → 100.00 % | 1 | 0.00 % → 0.00 % | 0 | 0 |", Report(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compares_what_two_versions_wrote_about_numbered_comments()
    {
        Assert.Equal(0, Run("--data", FileOf("set.jsonl"), "--number", FileOf("numbered.jsonl")));
        await using (var input = File.OpenRead(FileOf("numbered.jsonl")))
        await using (var output = File.Create(FileOf("now.jsonl")))
            await new StreamScorer(ShippedModel.Scorer, explain: false).RunAsync(input, output, default);
        File.WriteAllLines(FileOf("before.jsonl"),
        [
            """{"id":"set/1","scores":{"toxicity":0.2,"forgotten":1},"outcome":"approved","reasons":[]}""",
            """{"id":"set/2","scores":{"toxicity":0.3},"outcome":"flagged","reasons":[{"code":"retired","detail":"no longer asked"}]}""",
        ]);

        var results = new[] { "--old-results", FileOf("before.jsonl"), "--new-results", FileOf("now.jsonl") };
        Assert.Equal(0, Run([.. results, "--data", FileOf("set.jsonl"), "--out", FileOf("out.md")]));

        Assert.StartsWith("# now beside before\n", Report(), StringComparison.Ordinal);
        Assert.Contains("| set | 2 | 1 | 0.00 % → 100.00 % | 1 | 100.00 % → 0.00 % | 1 | 1 |", Report(), StringComparison.Ordinal);
        Assert.Contains("was held for retired (no longer asked), change 1.00: `Thank you for this`", Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_to_do_with_a_model_that_this_program_cannot_read()
    {
        File.WriteAllText(FileOf("foreign.zip"), "not one of ours");

        var exception = Assert.Throws<InvalidDataException>(() => Run(
            "--old", FileOf("foreign.zip"), "--new", ModelDirectory.Find(ShippedModel.Folder), "--data", FileOf("set.jsonl")));

        Assert.Contains("--old-results", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_comment_that_has_no_result()
    {
        File.WriteAllLines(FileOf("part.jsonl"), ["""{"id":"set/1","scores":{},"outcome":"approved","reasons":[]}"""]);

        var exception = Assert.Throws<InvalidDataException>(() => Run(
            "--old-results", FileOf("part.jsonl"), "--new-results", FileOf("part.jsonl"), "--data", FileOf("set.jsonl")));

        Assert.Contains("'set/2'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"error\":\"too long\"}")]
    [InlineData("{\"scores\":{},\"reasons\":[]}")]
    [InlineData("{\"id\":\"a\"")]
    public void Names_file_and_line_of_what_is_no_result(string line)
    {
        File.WriteAllLines(FileOf("bad.jsonl"), [line]);

        var exception = Assert.Throws<InvalidDataException>(() => Run(
            "--old-results", FileOf("bad.jsonl"), "--new-results", FileOf("bad.jsonl"), "--data", FileOf("set.jsonl")));

        Assert.StartsWith($"{FileOf("bad.jsonl")}:1:", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--old", "a")]
    [InlineData("--old", "a", "--new-results", "b")]
    [InlineData("--old", "a", "--new", "b", "--number", "c")]
    [InlineData]
    public void Takes_two_models_or_two_results_and_no_mixture(params string[] arguments)
    {
        var errors = CompareCommand.Create().Parse(["--data", FileOf("set.jsonl"), .. arguments]).Errors;

        Assert.Contains(errors, error => error.Message.StartsWith("'compare' takes", StringComparison.Ordinal));
    }

    private string Report() => File.ReadAllText(FileOf("out.md"));

    private string FileOf(string name) => Path.Combine(_folder, name);

    private static int Run(params string[] arguments) =>
        CompareCommand.Create().Parse(arguments).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
