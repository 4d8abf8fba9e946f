using System.CommandLine;
using Moderation.Training.Streaming;

namespace Moderation.Training.Commands;

/// <summary><c>score</c>: reads comments and writes scores and verdicts, one JSON object a line.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var model = ModelOption.Create();
        var input = new Argument<string>("input")
        {
            Description = "File of comments, one JSON object a line; - is standard input.",
            DefaultValueFactory = _ => "-",
        };
        input.Validators.Add(Paths.RefuseOptions);
        var explain = new Option<bool>("--explain") { Description = "Add what each n-gram and fact contributed to each score." };
        var command = new Command("score", "Judges comments, one JSON object a line.") { model, explain, input };
        command.SetAction((result, cancel) =>
            RunAsync(result.GetValue(model), result.GetRequiredValue(input), result.GetValue(explain), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string? model, string input, bool explain, CancellationToken cancel)
    {
        if (Directory.Exists(input))
            throw new InvalidDataException($"{input} is a folder; 'score' reads a file or standard input.");
        var assessor = ModelOption.Load(model);
        await using var source = input == "-" ? Console.OpenStandardInput() : File.OpenRead(input);
        await using var output = Console.OpenStandardOutput();
        await new StreamScorer(assessor, explain).RunAsync(source, output, cancel);
        return 0;
    }
}
