using System.Text.Json;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;

namespace Moderation.Training.Streaming;

/// <summary>Writes the explanation of one score.</summary>
internal static class ExplanationWriter
{
    public static void Write(Utf8JsonWriter json, Explanation explanation, string body)
    {
        json.WriteStartObject(ScoreNames.Of(explanation.Question));
        json.WriteNumber("logOdds", explanation.LogOdds);
        json.WriteNumber("base", explanation.Base);
        json.WriteStartArray("contributions");
        foreach (var contribution in explanation.Contributions)
            Write(json, contribution, body);
        json.WriteEndArray();
        if (explanation.TellingWords.Count > 0)
        {
            json.WriteStartArray("tellingWords");
            foreach (var word in explanation.TellingWords)
                Write(json, new Contribution("word", null, word.Start, word.Length, word.LogOdds), body);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Contribution contribution, string body)
    {
        json.WriteStartObject();
        json.WriteString("kind", contribution.Kind);
        if (contribution.Name is not null)
        {
            json.WriteString("name", contribution.Name);
        }
        else
        {
            json.WriteNumber("start", contribution.Start);
            json.WriteNumber("length", contribution.Length);
            json.WriteString("text", body.AsSpan(contribution.Start, contribution.Length));
        }

        json.WriteNumber("logOdds", contribution.LogOdds);
        json.WriteEndObject();
    }
}
