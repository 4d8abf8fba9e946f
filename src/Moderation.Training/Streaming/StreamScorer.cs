using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;
using Moderation.Scoring.Models;
using Moderation.Scoring.Text;

namespace Moderation.Training.Streaming;

/// <summary>Judges a stream of comments: one line in, one line out, in order, in constant memory.</summary>
internal sealed class StreamScorer(CommentScorer scorer, bool explain)
{
    public async Task RunAsync(Stream input, Stream output)
    {
        await using var buffered = new BufferedStream(output, 1 << 16);
        var writer = new ResultWriter(buffered);
        var reader = new LineReader(input);
        for (var line = await reader.ReadAsync(); line.Content is not null; line = await reader.ReadAsync())
            Judge(line, writer);
    }

    private void Judge(Line line, ResultWriter writer)
    {
        if (line.IsTooLong)
        {
            writer.WriteError(null, $"the line is longer than {LineReader.LongestLine} bytes");
            return;
        }

        try
        {
            JudgeText(line.Content!, writer);
        }
        catch (JsonException exception)
        {
            writer.WriteError(null, exception.Message);
        }
    }

    private void JudgeText(byte[] line, ResultWriter writer)
    {
        using var document = Parse(line);
        try
        {
            // The parser takes any byte inside a text and fails when the text is asked for.
            if (!Utf8.IsValid(line))
                throw new JsonException("the line is not UTF-8");
            var comment = CommentLine.Parse(document.RootElement);
            var assessment = scorer.Assess(comment.Content);
            writer.Write(comment.Id, assessment, scorer.DefaultPolicy.Decide(assessment), comment.Content.Body, explain ? Explain(comment.Content) : []);
        }
        catch (JsonException exception)
        {
            writer.WriteError(document.RootElement.ValueKind == JsonValueKind.Object ? CommentLine.IdOf(document.RootElement) : null, exception.Message);
        }
    }

    private Explanation[] Explain(CommentContent comment) => [.. Enum.GetValues<Question>().Select(question => scorer.Explain(comment, question)).OfType<Explanation>()];

    private static JsonDocument Parse(byte[] line)
    {
        var document = JsonDocument.Parse(line);
        if (line.AsSpan().IndexOf("\\ud"u8) < 0 && line.AsSpan().IndexOf("\\uD"u8) < 0)
            return document;
        document.Dispose();
        return JsonDocument.Parse(LoneSurrogates.Mend(Encoding.UTF8.GetString(line)));
    }
}
