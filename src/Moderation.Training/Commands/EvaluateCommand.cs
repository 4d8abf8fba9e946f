using System.CommandLine;
using Moderation.Training.Corpus;
using Moderation.Training.Evaluation;

namespace Moderation.Training.Commands;

/// <summary><c>evaluate</c>: measures a model on labelled comments and writes a report.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var model = ModelOption.Create();
        var data = new Option<string[]>("--data")
        {
            Description = "Files of labelled comments, or folders of such files.",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        data.Validators.Add(Paths.RefuseOptions);
        var output = new Option<string>("--out") { Description = "Folder for the report.", DefaultValueFactory = _ => "evaluation" };
        var command = new Command("evaluate", "Measures a model on labelled comments it has not seen.") { model, data, output };
        command.SetAction((result, cancel) =>
            RunAsync(result.GetValue(model), result.GetRequiredValue(data), result.GetRequiredValue(output), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string? model, string[] data, string output, CancellationToken cancel)
    {
        var assessor = ModelOption.Load(model);
        var files = data.SelectMany(path => Directory.Exists(path) ? CorpusReader.FilesOf(path) : [path]);
        var sets = files.Select(CorpusReader.ReadSet).ToArray();
        var (report, judged) = await new Evaluator(assessor, Console.Error).EvaluateAsync(sets, cancel);
        ReportFolder.Write(output, report, judged);
        Console.Error.WriteLine($"wrote {Path.Combine(output, "report.md")}");
        return 0;
    }
}
