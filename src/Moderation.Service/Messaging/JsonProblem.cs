using System.Text.Json;

namespace Moderation.Service.Messaging;

/// <summary>Names the field of a JSON body that could not be read, as a validation problem.</summary>
public static class JsonProblem
{
    private const string WholeBody = "$";

    public static Dictionary<string, string[]> NotAnObject => new() { [WholeBody] = ["The body must be a JSON object."] };

    public static Dictionary<string, string[]> Of(JsonException wrong)
    {
        // Of the form $.author.name; absent or $ alone where the text is not JSON at all.
        var path = wrong.Path is { Length: > 2 } found ? found[2..] : WholeBody;
        return new()
        {
            [path] = [path == WholeBody
                ? "The body is not a valid JSON object."
                : $"{path} is unknown, occurs twice, or has the wrong type or form."],
        };
    }
}
