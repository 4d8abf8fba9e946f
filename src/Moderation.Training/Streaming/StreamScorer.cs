using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Explanations;
using Moderation.Scoring.Models;
using Moderation.Scoring.Text;

namespace Moderation.Training.Streaming;

/// <summary>Judges a stream of comments: one line out for each line in, in the same order, in constant memory.</summary>
internal sealed class StreamScorer(ICommentAssessor assessor, bool explain)
{
    public async Task RunAsync(Stream input, Stream output, CancellationToken cancel)
    {
        await using var buffered = new BufferedStream(output, 1 << 16);
        var writer = new ResultWriter(buffered);
        var reader = new LineReader(input);
        for (var line = await reader.ReadAsync(); line.Content is not null; line = await reader.ReadAsync())
            await JudgeAsync(line, writer, cancel);
    }

    private async ValueTask JudgeAsync(Line line, ResultWriter writer, CancellationToken cancel)
    {
        if (line.IsTooLong)
        {
            writer.WriteError(null, $"the line is longer than {LineReader.LongestLine} bytes");
            return;
        }

        try
        {
            await JudgeTextAsync(line.Content!, writer, cancel);
        }
        catch (JsonException exception)
        {
            writer.WriteError(null, exception.Message);
        }
    }

    private async ValueTask JudgeTextAsync(byte[] line, ResultWriter writer, CancellationToken cancel)
    {
        using var document = Parse(line);
        try
        {
            // The parser accepts any byte inside a text and only fails once the text is read.
            if (!Utf8.IsValid(line))
                throw new JsonException("the line is not UTF-8");
            var comment = CommentLine.Parse(document.RootElement);
            var assessment = await assessor.AssessAsync(comment.Content, cancel);
            var explanations = explain ? await ExplainAsync(comment.Content, cancel) : [];
            writer.Write(comment.Id, assessment, assessor.DefaultPolicy.Decide(assessment), comment.Content.Body, explanations);
        }
        catch (JsonException exception)
        {
            writer.WriteError(CommentLine.IdOf(document.RootElement), exception.Message);
        }
    }

    private async ValueTask<IReadOnlyList<Explanation>> ExplainAsync(CommentContent comment, CancellationToken cancel)
    {
        var explanations = new List<Explanation>(Scores.Count);
        foreach (var question in Scores.Questions)
        {
            if (await assessor.ExplainAsync(comment, question, cancel) is { } explanation)
                explanations.Add(explanation);
        }

        return explanations;
    }

    private static JsonDocument Parse(byte[] line)
    {
        var document = JsonDocument.Parse(line);
        if (line.AsSpan().IndexOf("\\ud"u8) < 0 && line.AsSpan().IndexOf("\\uD"u8) < 0)
            return document;
        document.Dispose();
        return JsonDocument.Parse(LoneSurrogates.Repair(Encoding.UTF8.GetString(line)));
    }
}
