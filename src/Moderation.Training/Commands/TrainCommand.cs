using System.CommandLine;
using Moderation.Training.Cards;
using Moderation.Training.Corpus;
using Moderation.Training.Fitting;

namespace Moderation.Training.Commands;

/// <summary><c>train</c>: labelled comments in, a model and its card out.</summary>
internal static class TrainCommand
{
    /// <summary>Comments that were written for training; they are part of this program.</summary>
    public static string WrittenFolder => Path.Combine(AppContext.BaseDirectory, "Written");

    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "Folder with labelled comments, *.jsonl; or with a folder train/ of them, and dev/ to measure the card's numbers on.", Required = true };
        var output = new Option<string>("--out") { Description = "Folder for the model.", Required = true };
        var name = new Option<string>("--name") { Description = "Name of the model.", DefaultValueFactory = _ => "comments" };
        var version = new Option<string>("--version") { Description = "Version of the model.", DefaultValueFactory = _ => "1.1.0" };
        var command = new Command("train", "Trains a model.") { data, output, name, version };
        command.SetAction((result, cancel) => RunAsync(
            result.GetRequiredValue(data), result.GetRequiredValue(output), result.GetRequiredValue(name), result.GetRequiredValue(version), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string data, string output, string name, string version, CancellationToken cancel)
    {
        var train = Path.Combine(data, "train");
        var comments = CorpusReader.ReadFolder(Directory.Exists(train) ? train : data).Concat(CorpusReader.ReadFolder(WrittenFolder)).ToArray();
        var dev = Path.Combine(data, "dev");
        var unseen = Directory.Exists(dev) ? CorpusReader.FilesOf(dev).Select(CorpusReader.ReadSet).ToArray() : [];
        var progress = TextWriter.Synchronized(Console.Error);
        var model = new ModelBuilder(name, version, progress).Build(comments);
        var path = await ModelWriter.WriteAsync(model, output, unseen, progress, cancel);
        progress.WriteLine($"wrote {path}");
        return 0;
    }
}
