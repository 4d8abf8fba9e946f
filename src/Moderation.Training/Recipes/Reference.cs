using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;

namespace Moderation.Training.Recipes;

/// <summary>
/// The mixture of comments for which scores are probabilities: sources that resemble a site's ordinary traffic, every one with the same weight, and a fixed share of positives. It stays the same
/// from model to model, so a threshold does too.
/// </summary>
internal static class Reference
{
    /// <summary>Share of positives in the mixture. A site sees fewer; a lower share would leave no score above one half but for the worst.</summary>
    public const double PositiveShare = 0.2;

    private static readonly HashSet<string> ToxicitySources = ["wikipedia_talk", "wikipedia_talk_benign", "reddit_benign", "civil_comments_plain", "olid"];

    private static readonly HashSet<string> SpamSources = ["youtube01", "youtube02", "youtube03", "youtube04", "youtube05", "wikipedia_talk_benign", "reddit_benign", "olid"];

    /// <summary>Whether a comment belongs to it. Comments collected for being hard or rude do not: they would flatten the scores of sure cases.</summary>
    public static bool Includes(LabelledComment comment, Question question) => (question == Question.Spam ? SpamSources : ToxicitySources).Contains(comment.Source);
}
