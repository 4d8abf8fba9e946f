using System.CommandLine;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Models;
using Moderation.Tests.Scoring;
using Moderation.Training.Commands;
using Moderation.Training.Corpus;
using Moderation.Training.Evaluation;
using Moderation.Training.Evaluation.Reports;
using Xunit;

namespace Moderation.Tests.Training.Evaluation;

public sealed class EvaluatorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Writes_a_report_for_people_and_for_programs()
    {
        var file = Path.Combine(_folder, "sample.jsonl");
        File.WriteAllLines(file,
        [
            """{"text":"You stupid idiot","source":"a","toxic":1,"spam":0}""",
            """{"text":"Thank you for this","source":"a","toxic":0,"spam":0}""",
            """{"text":"Nobody likes women like you","source":"hatecheck","toxic":1,"attributes":["derog_h"]}""",
            """{"text":"Earn $5000 weekly, WhatsApp me at +1 555 010 0123","source":"b","spam":1}""",
        ]);

        var evaluator = new Evaluator(ShippedModel.Scorer, TextWriter.Null);
        var (report, judged) = await evaluator.EvaluateAsync([CorpusReader.ReadSet(file)], default);
        ReportFolder.Write(_folder, report, judged);

        var toxicity = report.Results.Single(result => result is { Set: "sample", Question: Question.Toxicity });
        Assert.Equal((3, 2), (toxicity.Comments, toxicity.Positives));
        Assert.Contains(report.Results, result => result.Set == "sample / a");
        Assert.Equal("derog_h", Assert.Single(report.HateCheck).Name);
        Assert.Contains(report.Robustness, row => row is { Attack: "leetspeak", Question: Question.Toxicity, Comments: 2 });
        Assert.StartsWith("# ", File.ReadAllText(Path.Combine(_folder, "report.md")), StringComparison.Ordinal);
        Assert.Contains("<polyline", File.ReadAllText(Path.Combine(_folder, "precision-recall-toxicity.svg")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "report.json")));
    }

    [Fact]
    public void Reports_cases_groups_and_held_comments_on_request()
    {
        var (data, cases, held) = (FileOf("sample.jsonl"), FileOf("cases.jsonl"), FileOf("held.jsonl"));
        File.WriteAllLines(data,
        [
            """{"text":"You stupid idiot, you moron","source":"a","toxic":1}""",
            """{"text":"Thank you for this","source":"a","toxic":0}""",
        ]);
        File.WriteAllText(cases, """{"id":"case-1","kind":"thanks","expected":"held","comment":{"body":"Thank you for all this"}}""");

        var arguments = new[] { "--data", data, "--out", _folder, "--cases", cases, "--held", held, "--held-sets", "sample" };
        EvaluateCommand.Create().Parse(["--model", ModelDirectory.Find(ShippedModel.Folder), .. arguments]).Invoke();

        var report = File.ReadAllText(FileOf("report.md"));
        Assert.Contains("* thanks: case-1", report, StringComparison.Ordinal);
        Assert.Contains("## The same sentence with other groups", report, StringComparison.Ordinal);
        Assert.Contains("## Contrast sentences", report, StringComparison.Ordinal);
        Assert.Contains("\"sentences\": [", File.ReadAllText(FileOf("report.json")), StringComparison.Ordinal);
        Assert.Contains("you moron", Assert.Single(File.ReadAllLines(held)), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_folder_without_labelled_comments()
    {
        var data = Directory.CreateDirectory(Path.Combine(_folder, "data")).FullName;

        AssertRefused(data);
    }

    [Fact]
    public void Refuses_a_file_without_labelled_comments()
    {
        var file = Path.Combine(_folder, "empty.jsonl");
        File.WriteAllText(file, "\n");

        AssertRefused(file);
    }

    private string FileOf(string name) => Path.Combine(_folder, name);

    private void AssertRefused(string data)
    {
        var report = Path.Combine(_folder, "report");
        var model = ModelDirectory.Find(ShippedModel.Folder);
        var command = EvaluateCommand.Create().Parse(["--model", model, "--data", data, "--out", report]);
        var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false };

        var exception = Assert.Throws<InvalidDataException>(() => command.Invoke(invocation));

        Assert.StartsWith(data, exception.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(report));
    }
}
