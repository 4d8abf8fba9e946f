using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;

namespace Moderation.Training.Recipes;

/// <summary>The label of a comment for a question.</summary>
internal static class Labels
{
    /// <summary>Yes, no, or null when there is none.</summary>
    public static bool? Find(LabelledComment comment, Question question) => question switch
    {
        Question.Spam => Asked(comment, question) ?? (IsAssumedHonest(comment) ? false : null),
        Question.Toxicity => OnlyNotHateful.Holds(comment) ? null : Asked(comment, question),
        _ => Asked(comment, question) ?? WeakLabels.Find(comment, question),
    };

    /// <summary>What people answered, or null when they were not asked.</summary>
    public static bool? Asked(LabelledComment comment, Question question) => question switch
    {
        Question.Spam => ToBool(comment.Spam),
        Question.Toxicity => ToBool(comment.Toxic),
        _ => comment.AnswerTo(question),
    };

    /// <summary>Nobody called it toxic or spam.</summary>
    public static bool IsGood(LabelledComment comment) =>
        comment is { Toxic: not 1, Spam: not 1 } && !comment.Attributes.Contains(Preparation.Relabelled);

    /// <summary>Sources of conversations collected for their tone: nobody was asked about spam, and there is hardly any.</summary>
    private static bool IsAssumedHonest(LabelledComment comment) => comment.Source is "olid" or "wikipedia_talk" or "civil_comments";

    private static bool? ToBool(int? label) => label is null ? null : label == 1;
}
