using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Moderation.Training.Contrasts;

namespace Moderation.Training.Commands;

/// <summary><c>contrasts</c>: writes the sentences that the grammars make, as labelled comments with frame, group and twin.</summary>
internal static class ContrastsCommand
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static Command Create()
    {
        var output = new Option<string>("--out") { Description = "File to write.", Required = true };
        var withheld = new Option<bool>("--withheld") { Description = "Write the half that training does not see." };
        var command = new Command("contrasts", "Writes the sentences that the grammars make, one JSON object a line.") { output, withheld };
        command.SetAction(result => Run(result.GetRequiredValue(output), result.GetValue(withheld)));
        return command;
    }

    private static int Run(string output, bool withheld)
    {
        var contrasts = withheld ? ContrastSet.Withheld() : ContrastSet.Trained();
        File.WriteAllLines(output, contrasts.Select(contrast => JsonSerializer.Serialize(Line(contrast), Options)));
        Console.Error.WriteLine($"wrote {contrasts.Count} sentences to {output}");
        return 0;
    }

    private static object Line(Contrast contrast)
    {
        var comment = contrast.ToLabelledComment();
        return new
        {
            comment.Text,
            comment.Lang,
            comment.Source,
            comment.Toxic,
            comment.Spam,
            comment.Attributes,
            comment.Answers,
            contrast.Grammar,
            contrast.Frame,
            contrast.Group,
            contrast.Register,
            contrast.Withheld,
            contrast.Pair,
        };
    }
}
