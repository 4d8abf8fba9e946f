using System.Text.Json;
using Moderation.Scoring.Assessments;

namespace Moderation.Training.Streaming;

/// <summary>What a decision of the service calls a score.</summary>
internal static class QuestionNames
{
    public static string Of(Question question) => JsonNamingPolicy.KebabCaseLower.ConvertName(question.ToString());
}
