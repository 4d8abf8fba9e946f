using System.CommandLine;
using System.CommandLine.Parsing;
using Moderation.Training.Comparisons;
using Moderation.Training.Corpus;

namespace Moderation.Training.Commands;

/// <summary><c>compare</c>: puts two models, or two versions of this program, side by side on the same comments.</summary>
internal sealed class CompareCommand
{
    private readonly Option<string[]> _data = new("--data")
    {
        Description = "Files of labelled comments, or folders of such files.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _oldModel = new("--old") { Description = "Model file to compare with." };

    private readonly Option<string?> _newModel = new("--new") { Description = "Model file to look at." };

    private readonly Option<string?> _oldResults = new("--old-results")
    {
        Description = "Instead of models: what 'score' of the old version wrote about the numbered comments.",
    };

    private readonly Option<string?> _newResults = new("--new-results")
    {
        Description = "What 'score' of the new version wrote about them.",
    };

    private readonly Option<string?> _number = new("--number")
    {
        Description = "Compare nothing, but write the comments to this file with an id each, for 'score' of both versions.",
    };

    private readonly Option<int> _changes = new("--changes")
    {
        Description = "How many changed decisions to show with their text.",
        DefaultValueFactory = _ => 100,
    };

    private readonly Option<string> _output = new("--out") { Description = "File to write.", DefaultValueFactory = _ => "comparison.md" };

    public static Command Create() => new CompareCommand().ToCommand();

    private Command ToCommand()
    {
        _data.Validators.Add(Paths.RefuseOptions);
        var command = new Command("compare", "Shows what two models, or two versions of this program, judge differently.")
        {
            _data, _oldModel, _newModel, _oldResults, _newResults, _number, _changes, _output,
        };
        command.Validators.Add(RequireOneWay);
        command.SetAction(RunAsync);
        return command;
    }

    private void RequireOneWay(CommandResult given)
    {
        bool Has(Option option) => given.GetResult(option) is not null;
        var (models, results) = (Has(_oldModel) && Has(_newModel), Has(_oldResults) && Has(_newResults));
        var options = new Option[] { _oldModel, _newModel, _oldResults, _newResults, _number }.Count(Has);
        if (options != (models || results ? 2 : 1) || !(models || results || Has(_number)))
            given.AddError("'compare' takes --old with --new, or --old-results with --new-results, or --number.");
    }

    private async Task<int> RunAsync(ParseResult given, CancellationToken cancel)
    {
        var sets = CorpusReader.ReadSets(given.GetRequiredValue(_data));
        if (given.GetValue(_number) is { } numbered)
        {
            NumberedLines.Write(numbered, sets);
            Console.Error.WriteLine($"wrote {numbered}");
            return 0;
        }

        var comparison = given.GetValue(_oldModel) is { } model
            ? await ModelComparison.JudgeAsync(model, given.GetRequiredValue(_newModel)!, sets, Console.Error, cancel)
            : ResultComparison.Join(given.GetRequiredValue(_oldResults)!, given.GetRequiredValue(_newResults)!, sets);
        var output = given.GetRequiredValue(_output);
        File.WriteAllText(output, ComparisonReport.Write(comparison, given.GetValue(_changes)));
        Console.Error.WriteLine($"wrote {output}");
        return 0;
    }
}
