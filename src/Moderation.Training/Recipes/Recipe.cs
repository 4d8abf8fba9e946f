using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;

namespace Moderation.Training.Recipes;

/// <summary>
/// How each question is trained: the weight of each source, the strength of the fit. The values were chosen by leaving sources out and by
/// cross-validation on training data; the model card repeats them.
/// </summary>
internal static class Recipe
{
    /// <summary>
    /// Toxicity: davidson calls slang toxic and is left out. identity_benign is all clean and edos_sexist all toxic: at full weight, their
    /// topics would become the label. hatemoji_build is small and adversarial and counts double; the pre-selected civil_comments and the
    /// noisy hateval count less.
    /// </summary>
    private static readonly Dictionary<string, float> ToxicityWeights = new()
    {
        ["wikipedia_talk"] = 1,
        ["wikipedia_talk_benign"] = 1,
        ["civil_comments"] = 0.3f,
        ["civil_comments_plain"] = 1,
        ["paradetox"] = 1,
        ["reddit_benign"] = 0.5f,
        ["olid"] = 1,
        ["hateval"] = 0.3f,
        ["hatemoji_build"] = 2,
        ["identity_benign"] = 0.05f,
        ["edos_sexist"] = 0.15f,
        ["written"] = 0.6f,
        ["davidson"] = 0,
    };

    /// <summary>Spam: comments under videos count most; mail, text messages and generated sentences only widen the vocabulary.</summary>
    private static readonly Dictionary<string, float> SpamWeights = new()
    {
        ["telegram_spam"] = 0.5f,
        ["sms_spam"] = 0.05f,
        ["enron_spam"] = 0.03f,
        ["wikipedia_talk_benign"] = 0.05f,
        ["reddit_benign"] = 0.05f,
        ["olid"] = 0.03f,
        ["wikipedia_talk"] = 0.008f,
        ["civil_comments"] = 0.008f,
        ["written"] = 0.05f,
        ["identity_benign"] = 0,
        ["gambling_id"] = 0,
    };

    /// <summary>Hints: sources that label them count more than word lists.</summary>
    private static readonly Dictionary<string, float> AttributeWeights = new(ToxicityWeights)
    {
        ["edos_sexist"] = 0.5f,
        ["davidson"] = 0.2f,
    };

    /// <summary>
    /// The weight of a comment for a question; 0 leaves it out. A source not named above, such as a site's own decisions, counts 1.
    /// </summary>
    public static float WeightOf(LabelledComment comment, Question question) => question switch
    {
        _ when comment.Lang != "en" && comment.Source != "telegram_spam" => 0,
        Question.Spam => SpamWeights.GetValueOrDefault(comment.Source, 1),
        Question.Toxicity => ToxicityWeights.GetValueOrDefault(comment.Source, 1),
        _ => AttributeWeights.GetValueOrDefault(comment.Source, 1),
    };

    /// <summary>
    /// Passes over the data. Twice as many change the third digit of toxicity's area under the curve, and nothing for other questions.
    /// </summary>
    public static int PassesOf(Question question) => question switch
    {
        Question.Toxicity => 90,
        Question.Spam => 60,
        _ => 40,
    };

    /// <summary>How much the loss counts against the penalty, per unit of row weight.</summary>
    public static float StrengthOf(Question question) => question == Question.Spam ? 30 : 8;

    /// <summary>
    /// Value of the feature that names a row's source in training. Text written for training gets none, nor do comments under videos, from
    /// which spam is mostly learned.
    /// </summary>
    public static float SourceValueOf(LabelledComment comment, Question question) => comment.Source switch
    {
        "written" => 0,
        _ when question != Question.Spam => 0.05f,
        _ when Reference.IsUnderVideo(comment) => 0,
        _ => 0.6f,
    };

    /// <summary>Length, links and capitals reveal spam; for toxicity they would only reveal the source.</summary>
    public static bool UsesFacts(Question question) => question == Question.Spam;

    /// <summary>
    /// Whether features are scaled by how well they separate the answers. Spam has few comments and many features that only say what a
    /// video is about; toxicity has enough comments to learn the difference.
    /// </summary>
    public static bool ScalesFeatures(Question question) => question == Question.Spam;

    /// <summary>
    /// Whether both answers weigh the same in training. Spam needs many honest comments from other sources; without balancing they would
    /// push half of new spam below a score of 0.5.
    /// </summary>
    public static bool BalancesAnswers(Question question) => question == Question.Spam;

    /// <summary>
    /// Whether calibration may move the point where the score is 0.5. For spam it may not: balancing has already placed it, and estimating
    /// it from the few videos left out by folds would make it unstable.
    /// </summary>
    public static bool MovesEvenScore(Question question) => question != Question.Spam;

    /// <summary>Number of folds for scores on unseen comments; for spam, one per video.</summary>
    public static int FoldsOf(Question question) => question switch
    {
        Question.Spam => 4,
        Question.Toxicity => 3,
        _ => 2,
    };
}
