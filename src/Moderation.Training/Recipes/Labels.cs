using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;

namespace Moderation.Training.Recipes;

/// <summary>What a labelled comment says about a question.</summary>
internal static class Labels
{
    /// <summary>Yes, no, or null when it says nothing.</summary>
    public static bool? Of(LabelledComment comment, Question question) => question switch
    {
        Question.Spam => Asked(comment, question) ?? (IsAssumedHonest(comment) ? false : null),
        Question.Toxicity => Asked(comment, question),
        _ => WeakLabels.Of(comment, question),
    };

    /// <summary>What people answered, or null when they were not asked.</summary>
    public static bool? Asked(LabelledComment comment, Question question) => question switch
    {
        Question.Spam => ToBool(comment.Spam),
        Question.Toxicity => ToBool(comment.Toxic),
        _ => null,
    };

    /// <summary>Talk between people, collected for its tone: nobody asked whether it advertises, and hardly any does.</summary>
    private static bool IsAssumedHonest(LabelledComment comment) => comment.Source is "olid" or "wikipedia_talk" or "civil_comments";

    private static bool? ToBool(int? label) => label is null ? null : label == 1;
}
