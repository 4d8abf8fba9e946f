using System.CommandLine;
using System.CommandLine.Parsing;
using Moderation.EncoderTraining.Fitting;
using Moderation.EncoderTraining.Graph;
using Moderation.Scoring.Models;
using Moderation.Scoring.Restoring;
using Moderation.Training.Commands;

namespace Moderation.EncoderTraining.Commands;

/// <summary><c>train-encoder</c>: fits the encoder to labelled comments and writes it as it is served.</summary>
internal static class TrainEncoderCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data")
        {
            Description = "Folder of labelled comments, *.jsonl; or a folder with train/.",
            Required = true,
        };
        var output = new Option<string>("--out")
        {
            Description = "Folder for the encoder and for the states of its training; one that was cut off goes on from the last.",
            Required = true,
        };
        var model = new Option<string?>("--model")
        {
            Description = "Linear model whose words undo disguises; the newest in models/ unless given.",
        };
        var passes = new Option<int>("--passes") { Description = "Passes over the comments.", DefaultValueFactory = _ => 1 };
        var layers = new Option<int>("--layers")
        {
            Description = "Layers that are kept, from below.",
            DefaultValueFactory = _ => PretrainedEncoder.Layers,
        };
        var seed = new Option<int>("--seed") { Description = "Decides what is random.", DefaultValueFactory = _ => 5 };
        var from = new Option<string?>("--from")
        {
            Description = "Folder of a finished training to go on from: with all contrast sentences and a part of the other comments.",
        };
        passes.Validators.Add(result => RefuseOutside(result, 1, 100));
        layers.Validators.Add(result => RefuseOutside(result, 1, PretrainedEncoder.Layers));
        var command = new Command("train-encoder", "Fits the encoder to labelled comments.") { data, output, model, passes, layers, seed, from };
        command.SetAction((result, cancel) =>
        {
            var shape = new EncoderShape(result.GetValue(layers), result.GetValue(passes), result.GetValue(seed), result.GetValue(from));
            var (folder, to, words) = (result.GetRequiredValue(data), result.GetRequiredValue(output), VocabularyOf(result.GetValue(model)));
            // Ctrl+C is listened to only once this has returned.
            return Task.Run(() => Run(folder, to, words, shape, cancel), CancellationToken.None);
        });
        return command;
    }

    private static int Run(string data, string output, Vocabulary vocabulary, EncoderShape shape, CancellationToken cancel)
    {
        var progress = TextWriter.Synchronized(Console.Error);
        var comments = TrainCommand.ReadComments(data, progress);
        var reader = new EncoderRows(vocabulary, PretrainedEncoder.Pieces());
        var rows = shape.From is null ? reader.Read(comments, shape.Seed) : reader.ReadFurther(comments, shape.Seed);
        progress.WriteLine($"{rows.Length:N0} comments, {rows.Sum(row => (long)row.Tokens.Length):N0} word pieces");
        var checkpoint = new Checkpoint(output, $"{shape}, {rows.Length} rows");
        var encoder = EncoderBuilder.Build(rows, shape, checkpoint, progress, cancel);
        progress.WriteLine($"wrote {encoder.WriteTo(output)}");
        return 0;
    }

    private static void RefuseOutside(OptionResult result, int least, int most)
    {
        if (result.GetValueOrDefault<int>() is var value && (value < least || value > most))
            result.AddError($"{result.Option.Name} must be from {least} to {most}, not {value}.");
    }

    private static Vocabulary VocabularyOf(string? model) =>
        CommentScorer.Load(model ?? ModelDirectory.Find("models", name: null)).Model.Vocabulary;
}
