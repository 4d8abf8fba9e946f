using System.Text.Json;

namespace Moderation.Scoring.Features;

/// <summary>The names of facts in explanations.</summary>
internal static class FactNames
{
    /// <summary>The fact in kebab case and its level from 1, such as <c>author-url:1</c>.</summary>
    public static string NameAt(int place)
    {
        var (fact, level) = ((Fact)(place / FeatureSpace.Levels), place % FeatureSpace.Levels + 1);
        return $"{JsonNamingPolicy.KebabCaseLower.ConvertName(fact.ToString())}:{level}";
    }
}
