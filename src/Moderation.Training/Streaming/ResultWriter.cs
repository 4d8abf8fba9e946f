using System.Text.Encodings.Web;
using System.Text.Json;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;
using Moderation.Scoring.Policies;

namespace Moderation.Training.Streaming;

/// <summary>Writes one line of JSON for each comment.</summary>
internal sealed class ResultWriter(Stream output)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(JsonElement? id, Assessment assessment, Verdict verdict, string body, IReadOnlyList<Explanation> explanations)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            WriteId(json, id);
            WriteScores(json, assessment.Scores);
            json.WriteString("outcome", JsonNamingPolicy.CamelCase.ConvertName(verdict.Outcome.ToString()));
            json.WriteStartArray("reasons");
            foreach (var reason in verdict.Reasons)
                WriteReason(json, reason);
            json.WriteEndArray();
            WriteExplanations(json, explanations, body);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    public void WriteError(JsonElement? id, string error)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            WriteId(json, id);
            json.WriteString("error", error);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteExplanations(Utf8JsonWriter json, IReadOnlyList<Explanation> explanations, string body)
    {
        if (explanations.Count == 0)
            return;
        json.WriteStartObject("explanations");
        foreach (var explanation in explanations)
            ExplanationWriter.Write(json, explanation, body);
        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, JsonElement? id)
    {
        if (id is not { } value)
            return;
        json.WritePropertyName("id");
        value.WriteTo(json);
    }

    // Every line has all scores, so that the lines make a table. They are 0 where there was nothing to read; the reason then says so.
    private static void WriteScores(Utf8JsonWriter json, Scores scores)
    {
        json.WriteStartObject("scores");
        foreach (var question in Scores.Questions)
            json.WriteNumber(ScoreNames.Of(question), Math.Round(scores[question], 6));
        json.WriteEndObject();
    }

    private static void WriteReason(Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("code", reason.Code);
        if (reason.Score is { } score)
            json.WriteNumber("score", Math.Round(score, 6));
        if (reason.Threshold is { } threshold)
            json.WriteNumber("threshold", threshold);
        if (reason.Detail is not null)
            json.WriteString("detail", reason.Detail);
        json.WriteEndObject();
    }
}
