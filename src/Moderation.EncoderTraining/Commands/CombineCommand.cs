using System.CommandLine;
using Moderation.EncoderTraining.Combining;
using Moderation.EncoderTraining.Fitting;
using Moderation.Scoring.Models;
using Moderation.Scoring.SecondOpinion;
using Moderation.Training.Commands;
using Moderation.Training.Fitting;

namespace Moderation.EncoderTraining.Commands;

/// <summary><c>combine</c>: puts an encoder together with a linear model and writes it as it is served.</summary>
internal static class CombineCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The comments that both were trained on.", Required = true };
        var encoder = new Option<string>("--encoder") { Description = "Folder that train-encoder wrote.", Required = true };
        var unseen = new Option<string>("--unseen") { Description = "File that train --unseen wrote.", Required = true };
        var model = new Option<string?>("--model") { Description = "The linear model; the newest in models/ unless given." };
        var output = new Option<string>("--out") { Description = "Folder for the encoder's file; that of the linear model.", Required = true };
        var name = new Option<string>("--name") { Description = "Name of the encoder.", DefaultValueFactory = _ => "sentences" };
        var version = new Option<string>("--version") { Description = "Version of the encoder.", DefaultValueFactory = _ => "1.0.0" };
        var seed = new Option<int>("--seed") { Description = "The seed of the encoder's training.", DefaultValueFactory = _ => 5 };
        var command = new Command("combine", "Puts an encoder together with a linear model.")
        {
            data, encoder, unseen, model, output, name, version, seed,
        };
        command.SetAction(result =>
        {
            var progress = TextWriter.Synchronized(Console.Error);
            var first = CommentScorer.Load(result.GetValue(model) ?? ModelDirectory.Find("models", name: null));
            var (fitted, vocabulary) = FittedEncoder.ReadFrom(result.GetRequiredValue(encoder));
            var opinion = new FirstOpinion(UnseenScores.Read(result.GetRequiredValue(unseen)), first);
            var pieces = new WordPieces(new StreamReader(new MemoryStream(vocabulary)));
            using var bytes = new SentenceEncoder(fitted.Bytes, pieces, EncoderRows.MostTokens, EncoderRows.Questions.Count);
            using var floats = new SentenceEncoder(fitted.Floats, pieces, EncoderRows.MostTokens, EncoderRows.Questions.Count);
            var combiner = new Combiner(opinion, bytes, floats, new EncoderRows(first.Model.Vocabulary, pieces), progress);
            var combined = combiner.Combine(TrainCommand.ReadComments(result.GetRequiredValue(data), progress), result.GetValue(seed));
            var manifest = new EncoderManifest
            {
                Format = EncoderManifest.CurrentFormat,
                Name = result.GetRequiredValue(name),
                Version = result.GetRequiredValue(version),
                Text = EncoderFingerprint.Current,
                FirstOpinion = first.Models[0].Hash,
                MostPieces = EncoderRows.MostTokens,
                Combinations = [.. combined.Questions.Select(question => question.Combination)],
                Policy = combined.Thresholds.ToPolicy(),
                Entries = new Dictionary<string, string>(),
            };
            progress.WriteLine($"wrote {EncoderWriter.Write(manifest, fitted.Bytes, vocabulary, combined, result.GetRequiredValue(output))}");
            return 0;
        });
        return command;
    }
}
