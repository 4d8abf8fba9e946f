using System.CommandLine;
using Moderation.Scoring.Assessments;
using Moderation.Training.Cards;
using Moderation.Training.Corpus;
using Moderation.Training.Fitting;
using Moderation.Training.Recipes;

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
        var version = new Option<string>("--version") { Description = "Version of the model.", DefaultValueFactory = _ => "1.2.0" };
        var contradictions = new Option<string?>("--contradictions")
        {
            Description = "File to write the good comments to that score most toxic, one JSON object a line, so that people can read them.",
        };
        var most = new Option<int>("--contradictions-most") { Description = "How many.", DefaultValueFactory = _ => 1_200 };
        var unseen = new Option<string?>("--unseen")
        {
            Description = "File to write what the folds say of comments that they have not seen to; combine needs it.",
        };
        var command = new Command("train", "Trains a model.") { data, output, name, version, contradictions, most, unseen };
        command.SetAction(async (result, cancel) =>
        {
            var progress = TextWriter.Synchronized(Console.Error);
            var (comments, sets) = ReadData(result.GetRequiredValue(data), progress);
            var model = new ModelBuilder(result.GetRequiredValue(name), result.GetRequiredValue(version), progress).Build(comments);
            if (result.GetValue(contradictions) is { } file)
                Contradictions.Write(file, Contradictions.Find(model.Heads[(int)Question.Toxicity], result.GetValue(most)));
            if (result.GetValue(unseen) is { } scores)
                UnseenScores.Of(model.Heads).Write(scores);
            var path = await ModelWriter.WriteAsync(model, result.GetRequiredValue(output), sets, progress, cancel);
            progress.WriteLine($"wrote {path}");
            return 0;
        });
        return command;
    }

    /// <summary>All that is learned from: the labelled comments of a folder or of its train/, and what ships with this program.</summary>
    public static LabelledComment[] ReadComments(string data, TextWriter progress)
    {
        var train = Path.Combine(data, "train");
        var labelled = CorpusReader.ReadFolder(Directory.Exists(train) ? train : data);
        return Preparation.Prepare([.. labelled, .. CorpusReader.ReadFolder(WrittenFolder)], progress);
    }

    private static (LabelledComment[] Comments, LabelledSet[] Unseen) ReadData(string data, TextWriter progress)
    {
        var dev = Path.Combine(data, "dev");
        var unseen = Directory.Exists(dev) ? CorpusReader.FilesOf(dev).Select(CorpusReader.ReadSet).ToArray() : [];
        return (ReadComments(data, progress), unseen);
    }
}
