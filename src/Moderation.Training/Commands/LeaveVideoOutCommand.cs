using System.CommandLine;
using Moderation.Training.Corpus;
using Moderation.Training.CrossChecks;
using Moderation.Training.Recipes;

namespace Moderation.Training.Commands;

/// <summary><c>leave-video-out</c>: measures the spam recipe on comments under videos it was not trained on.</summary>
internal static class LeaveVideoOutCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data")
        {
            Description = "Folder with train/ and dev/; of dev/ only the comments under videos are read.",
            Required = true,
        };
        var command = new Command("leave-video-out", "Measures the spam recipe: for each video, trains without it and scores it.") { data };
        command.SetAction(result => Run(result.GetRequiredValue(data)));
        return command;
    }

    private static int Run(string data)
    {
        var videos = CorpusReader.ReadFolder(Path.Combine(data, "dev")).Where(Reference.IsUnderVideo);
        var train = CorpusReader.ReadFolder(Path.Combine(data, "train")).Concat(CorpusReader.ReadFolder(TrainCommand.WrittenFolder));
        var comments = Preparation.Prepare([.. train, .. videos], Console.Error);
        LeftOutLine.PrintAll(LeaveVideoOut.Measure(comments, TextWriter.Synchronized(Console.Error)), Console.Out);
        return 0;
    }
}
