using System.CommandLine;
using Moderation.Training.Cards;
using Moderation.Training.Corpus;
using Moderation.Training.Evaluation;
using Moderation.Training.Evaluation.Cases;
using Moderation.Training.Evaluation.Reports;

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
        var cases = new Option<string?>("--cases") { Description = "File of cases with the right outcome, to be counted by kind." };
        var held = new Option<string?>("--held")
        {
            Description = "File for the comments that are held, with their text and the reasons, to be read.",
        };
        var heldSets = new Option<string[]>("--held-sets")
        {
            Description = "Names of the data files whose held comments are written; all unless given.",
            AllowMultipleArgumentsPerToken = true,
        };
        heldSets.Validators.Add(Paths.RefuseOptions);
        var card = new Option<string?>("--card")
        {
            Description = "Card of the model; the figures on it are replaced. Lists and phrases change them without a training.",
        };
        var command = new Command("evaluate", "Measures a model on labelled comments it has not seen.")
        {
            model, data, output, cases, held, heldSets, card,
        };
        command.SetAction((result, cancel) => RunAsync(
            result.GetValue(model),
            result.GetRequiredValue(data),
            new Outputs(result.GetRequiredValue(output), result.GetValue(held), result.GetValue(heldSets) ?? [], result.GetValue(card)),
            result.GetValue(cases),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(string? model, string[] data, Outputs outputs, string? caseFile, CancellationToken cancel)
    {
        var assessor = ModelOption.Load(model);
        if (outputs.Card is { } named)
            CardFigures.Check(named, string.Join(", ", assessor.Models), string.Join(", ", assessor.Models.Select(part => part.Hash)));
        var sets = CorpusReader.ReadSets(data);
        var cases = caseFile is null ? null : CaseReader.Read(caseFile);
        var (report, judged) = await new Evaluator(assessor, Console.Error).EvaluateAsync(sets, cancel);
        if (outputs.Card is { } card)
        {
            CardFigures.Replace(card, report);
            Console.Error.WriteLine($"replaced the figures on {card}");
        }

        if (cases is not null)
            report = report with { Cases = await CaseResults.MeasureAsync(assessor, cases, cancel) };
        if (outputs.Held is { } held)
            Console.Error.WriteLine($"wrote {HeldFile.Write(held, judged, outputs.HeldSets)} held comments to {held}");
        ReportFolder.Write(outputs.Report, report, judged);
        Console.Error.WriteLine($"wrote {Path.Combine(outputs.Report, "report.md")}");
        return 0;
    }

    /// <param name="Report">Folder for the report.</param>
    /// <param name="Held">File for held comments, if wanted.</param>
    /// <param name="HeldSets">The sets they come from; all when it is empty.</param>
    /// <param name="Card">The model's card, if it shall have the figures.</param>
    private sealed record Outputs(string Report, string? Held, string[] HeldSets, string? Card);
}
