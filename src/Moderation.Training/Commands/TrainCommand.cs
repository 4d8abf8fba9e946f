using System.CommandLine;
using Moderation.Training.Cards;
using Moderation.Training.Corpus;
using Moderation.Training.Fitting;

namespace Moderation.Training.Commands;

/// <summary><c>train</c>: trains a model on labelled comments and writes it with its card.</summary>
internal static class TrainCommand
{
    /// <summary>Comments written for training. They ship with this program.</summary>
    public static string WrittenFolder => Path.Combine(AppContext.BaseDirectory, "Written");

    public static Command Create()
    {
        var data = new Option<string>("--data")
        {
            Description = "Folder of labelled comments, *.jsonl; or a folder with train/ and, for the figures on the card, dev/.",
            Required = true,
        };
        var output = new Option<string>("--out") { Description = "Folder for the model.", Required = true };
        var name = new Option<string>("--name") { Description = "Name of the model.", DefaultValueFactory = _ => "comments" };
        var version = new Option<string>("--version") { Description = "Version of the model.", DefaultValueFactory = _ => "1.1.0" };
        var command = new Command("train", "Trains a model.") { data, output, name, version };
        command.SetAction((result, cancel) => RunAsync(
            result.GetRequiredValue(data),
            result.GetRequiredValue(output),
            result.GetRequiredValue(name),
            result.GetRequiredValue(version),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(string data, string output, string name, string version, CancellationToken cancel)
    {
        var train = Path.Combine(data, "train");
        var labelled = CorpusReader.ReadFolder(Directory.Exists(train) ? train : data);
        var comments = labelled.Concat(CorpusReader.ReadFolder(WrittenFolder)).ToArray();
        var dev = Path.Combine(data, "dev");
        var unseen = Directory.Exists(dev) ? CorpusReader.FilesOf(dev).Select(CorpusReader.ReadSet).ToArray() : [];
        var progress = TextWriter.Synchronized(Console.Error);
        var model = new ModelBuilder(name, version, progress).Build(comments);
        var path = await ModelWriter.WriteAsync(model, output, unseen, progress, cancel);
        progress.WriteLine($"wrote {path}");
        return 0;
    }
}
