using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;

namespace Moderation.Training.Recipes;

/// <summary>
/// The mixtures of comments that scores and thresholds refer to: sources that resemble a site's ordinary traffic, every one with the same weight, and a fixed share of positives. They stay the same
/// from model to model, so what a score means does too.
/// </summary>
internal static class Reference
{
    private static readonly HashSet<string> Toxicity = ["wikipedia_talk", "wikipedia_talk_benign", "reddit_benign", "civil_comments_plain", "olid"];

    private static readonly HashSet<string> Videos = ["youtube01", "youtube02", "youtube03", "youtube04", "youtube05"];

    private static readonly HashSet<string> OrdinaryForSpam = ["wikipedia_talk", "wikipedia_talk_benign", "reddit_benign", "olid"];

    /// <summary>
    /// Share of positives in the mixture for which scores are probabilities. Sites see fewer: a threshold carries that. For spam it is the share under the videos it was learned from; a lower one
    /// would move the even score away from where spam and comments part.
    /// </summary>
    public static double PositiveShare(Question question) => question == Question.Spam ? 0.49 : 0.2;

    /// <summary>Whether a comment belongs to the mixture for which scores are probabilities. Comments collected for being hard or rude do not: they would flatten the scores of sure cases.</summary>
    public static bool Includes(LabelledComment comment, Question question) => (question == Question.Spam ? Videos : Toxicity).Contains(comment.Source);

    /// <summary>Whether it is a comment as a site sees it on an ordinary day; the good ones among them set the default threshold.</summary>
    public static bool IsOrdinary(LabelledComment comment, Question question) => (question == Question.Spam ? OrdinaryForSpam : Toxicity).Contains(comment.Source);
}
