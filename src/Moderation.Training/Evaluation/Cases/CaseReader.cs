using System.Text.Json;
using Moderation.Scoring.Text;
using Moderation.Training.Streaming;

namespace Moderation.Training.Evaluation.Cases;

/// <summary>
/// Reads cases, one JSON object a line: <c>id</c>, <c>kind</c>, <c>expected</c> (<c>held</c> or <c>approved</c>), <c>codes</c>, and the
/// <c>comment</c> as it is submitted to the service.
/// </summary>
internal static class CaseReader
{
    /// <exception cref="InvalidDataException">There is no case, or a line is none; the message names file and line.</exception>
    public static IReadOnlyList<Case> Read(string path)
    {
        var cases = File.ReadLines(path).Select((line, index) => (Line: line, Number: index + 1))
            .Where(item => !string.IsNullOrWhiteSpace(item.Line))
            .Select(item => ReadLine(item.Line, path, item.Number)).ToArray();
        return cases.Length > 0 ? cases : throw new InvalidDataException($"{path}: the file has no case.");
    }

    private static Case ReadLine(string line, string path, int number)
    {
        try
        {
            // A comment may hold half a character on purpose.
            using var document = JsonDocument.Parse(LoneSurrogates.Repair(line));
            return Parse(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}:{number}: not a case: {exception.Message}", exception);
        }
    }

    private static Case Parse(JsonElement line) => new(
        Text(line, "id"),
        Text(line, "kind"),
        Text(line, "expected") switch
        {
            "held" => true,
            "approved" => false,
            var other => throw new JsonException($"\"expected\" must be held or approved, not '{other}'"),
        },
        line.TryGetProperty("codes", out var codes) ? [.. codes.EnumerateArray().Select(code => code.GetString() ?? "")] : [],
        CommentLine.Parse(Member(line, "comment")).Content);

    private static string Text(JsonElement line, string name) =>
        Member(line, name).GetString() ?? throw new JsonException($"\"{name}\" must be a string");

    private static JsonElement Member(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) ? value : throw new JsonException($"\"{name}\" is missing");
}
