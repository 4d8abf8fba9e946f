using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;
using Moderation.Scoring.Text;

namespace Moderation.Training.Streaming;

/// <summary>One line of input: <c>{"text": …}</c>, or a submitted comment with a <c>body</c>.</summary>
/// <param name="Id">The line's <c>id</c> or <c>commentId</c>, as it stands there; null when it has none.</param>
/// <param name="Content">What is judged.</param>
internal sealed record CommentLine(JsonElement? Id, CommentContent Content)
{
    /// <exception cref="JsonException">It is not a JSON object with a text.</exception>
    public static CommentLine Parse(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object)
            throw new JsonException("a line must be a JSON object");
        var body = Text(line, "text") ?? Text(line, "body") ?? throw new JsonException("\"text\" (or \"body\") is missing");
        var author = Member(line, "author");
        return new CommentLine(IdOf(line), new CommentContent
        {
            Body = body,
            AuthorName = author is { } named ? Text(named, "name") : Text(line, "authorName"),
            AuthorUrl = author is { } linked ? Text(linked, "url") : Text(line, "authorUrl"),
            Language = Text(line, "language"),
        });
    }

    /// <summary>The line's id; null when it has none, or one that is not UTF-8 and could not be written to the answer.</summary>
    public static JsonElement? IdOf(JsonElement line) =>
        (Member(line, "id") ?? Member(line, "commentId")) is { } id && Utf8.IsValid(JsonMarshal.GetRawUtf8Value(id)) ? id : null;

    private static JsonElement? Member(JsonElement line, string name) =>
        line.ValueKind == JsonValueKind.Object && line.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    private static string? Text(JsonElement line, string name) => Member(line, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        _ => throw new JsonException($"\"{name}\" must be a string"),
    };
}
