using System.CommandLine;
using Moderation.Scoring.Languages;
using Moderation.Training.Corpus;
using Moderation.Training.Languages;

namespace Moderation.Training.Commands;

/// <summary><c>languages</c>: builds the table that identifies a comment's language.</summary>
internal static class LanguagesCommand
{
    public static Command Create()
    {
        var statistics = new Option<string>("--statistics")
        {
            Description = "Folder with one folder of letter statistics per language.",
            Required = true,
        };
        var data = new Option<string>("--data")
        {
            Description = "Folder of labelled comments; only the English ones are used.",
            Required = true,
        };
        var output = new Option<string>("--out") { Description = "File to write.", Required = true };
        var command = new Command("languages", "Builds the table that identifies a comment's language.") { statistics, data, output };
        command.SetAction(result =>
            Run(result.GetRequiredValue(statistics), result.GetRequiredValue(data), result.GetRequiredValue(output)));
        return command;
    }

    private static int Run(string statistics, string data, string output)
    {
        var english = CorpusReader.ReadFolder(data).Where(comment => comment.Lang == "en");
        var costs = ProfileBuilder.Build(statistics, english);
        using var stream = File.Create(output);
        LanguageProfiles.Write(stream, ProfileBuilder.Codes, costs);
        return 0;
    }
}
