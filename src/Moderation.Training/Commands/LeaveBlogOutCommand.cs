using System.CommandLine;
using Moderation.Training.Corpus;
using Moderation.Training.CrossChecks;
using Moderation.Training.Recipes;

namespace Moderation.Training.Commands;

/// <summary><c>leave-blog-out</c>: measures the spam recipe on blogs it was not trained on.</summary>
internal static class LeaveBlogOutCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data")
        {
            Description = "Folder with train/, where the source of a comment is its blog.",
            Required = true,
        };
        var command = new Command("leave-blog-out", "Measures the spam recipe: for each blog, trains without it and scores it.") { data };
        command.SetAction(result => Run(result.GetRequiredValue(data)));
        return command;
    }

    private static int Run(string data)
    {
        var train = CorpusReader.ReadFolder(Path.Combine(data, "train")).Concat(CorpusReader.ReadFolder(TrainCommand.WrittenFolder));
        LeftOutLine.PrintAll(LeaveBlogOut.Measure(Preparation.Prepare([.. train], Console.Error), TextWriter.Synchronized(Console.Error)), Console.Out);
        return 0;
    }
}
