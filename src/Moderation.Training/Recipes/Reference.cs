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
    /// would move the even score away from where spam and comments part. Null for the hints, which no threshold corrects: there it is as many as their sources have, so that a threat, of which
    /// there are a few in a thousand, is not seen in every second neutral sentence.
    /// </summary>
    public static double? PositiveShare(Question question) => question switch
    {
        Question.Spam => 0.49,
        Question.Toxicity => 0.2,
        _ => null,
    };

    /// <summary>Whether it was written under one of the videos that spam is mostly learned from.</summary>
    public static bool IsUnderVideo(LabelledComment comment) => Videos.Contains(comment.Source);

    /// <summary>Whether a comment belongs to the mixture for which scores are probabilities. Comments collected for being hard or rude do not: they would flatten the scores of sure cases.</summary>
    public static bool Includes(LabelledComment comment, Question question) => question == Question.Spam ? IsUnderVideo(comment) : Toxicity.Contains(comment.Source);

    /// <summary>Whether it is a comment as a site sees it on an ordinary day; the good ones among them set the default threshold.</summary>
    public static bool IsOrdinary(LabelledComment comment, Question question) => (question == Question.Spam ? OrdinaryForSpam : Toxicity).Contains(comment.Source);
}
