using System.CommandLine;
using Moderation.Scoring.Models;
using Moderation.Training.Corpus;
using Moderation.Training.Evaluation;

namespace Moderation.Training.Commands;

/// <summary><c>evaluate</c>: measures a model on labelled files and writes a report.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var model = new Option<string?>("--model") { Description = "Model file; the newest in models/ unless given." };
        var data = new Option<string[]>("--data") { Description = "Files with labelled comments, or folders of them.", Required = true, AllowMultipleArgumentsPerToken = true };
        data.Validators.Add(Paths.RefuseOptions);
        var output = new Option<string>("--out") { Description = "Folder for the report.", DefaultValueFactory = _ => "evaluation" };
        var command = new Command("evaluate", "Measures a model on labelled comments it has not seen.") { model, data, output };
        command.SetAction(result => Run(result.GetValue(model), result.GetRequiredValue(data), result.GetRequiredValue(output)));
        return command;
    }

    private static int Run(string? model, string[] data, string output)
    {
        var scorer = CommentScorer.Load(model ?? ModelDirectory.Find("models"));
        var sets = data.SelectMany(path => Directory.Exists(path) ? CorpusReader.FilesOf(path) : [path]).Select(CorpusReader.ReadSet).ToArray();
        var (report, judged) = new Evaluator(scorer, Console.Error).Evaluate(sets);
        ReportFolder.Write(output, report, judged);
        Console.Error.WriteLine($"wrote {Path.Combine(output, "report.md")}");
        return 0;
    }
}
