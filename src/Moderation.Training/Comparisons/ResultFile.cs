using System.Text.Json;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Training.Corpus;
using Moderation.Training.Evaluation;

namespace Moderation.Training.Comparisons;

/// <summary>What <c>score</c> of any version of this program wrote about numbered comments, by their ids.</summary>
internal sealed class ResultFile
{
    private readonly string _path;
    private readonly Dictionary<string, (Scores Scores, Verdict Verdict)> _results = [];

    /// <exception cref="InvalidDataException">A line is not a result with an id; the message names file and line.</exception>
    public ResultFile(string path)
    {
        _path = path;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            Add(line, number);
        }
    }

    /// <summary>The comments of a set as they were judged.</summary>
    /// <exception cref="InvalidDataException">The file has no result for one of them.</exception>
    public JudgedSet Judge(LabelledSet set) => new(set.Name,
    [
        .. set.Comments.Select((comment, index) => _results.TryGetValue(NumberedLines.IdOf(set, index), out var result)
            ? new Judged(comment, result.Scores, result.Verdict)
            : throw new InvalidDataException($"{_path} has no result for '{NumberedLines.IdOf(set, index)}'.")),
    ]);

    private void Add(string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var result = document.RootElement;
            if (result.TryGetProperty("error", out var error))
                throw new JsonException(error.GetString());
            _results[result.GetProperty("id").GetString()!] = (ReadScores(result), ReadVerdict(result));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{_path}:{number}: not a result of 'score': {exception.Message}", exception);
        }
    }

    /// <summary>A question that the version did not ask yet, or no longer asks, scores 0.</summary>
    private static Scores ReadScores(JsonElement result)
    {
        var scores = result.GetProperty("scores");
        Span<double> values = stackalloc double[Scores.Count];
        foreach (var question in Scores.Questions)
            values[(int)question] = scores.TryGetProperty(ScoreNames.Of(question), out var score) ? score.GetDouble() : 0;
        return new Scores(values);
    }

    private static Verdict ReadVerdict(JsonElement result)
    {
        var reasons = result.GetProperty("reasons").EnumerateArray().Select(ReadReason).ToArray();
        return reasons.Length == 0 ? Verdict.Approved : new Verdict(Outcome.Flagged, reasons);
    }

    private static Reason ReadReason(JsonElement reason) => new(
        reason.GetProperty("code").GetString()!,
        reason.TryGetProperty("score", out var score) ? score.GetDouble() : null,
        reason.TryGetProperty("threshold", out var threshold) ? threshold.GetDouble() : null,
        reason.TryGetProperty("detail", out var detail) ? detail.GetString() : null);
}
