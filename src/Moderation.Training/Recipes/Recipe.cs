using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;

namespace Moderation.Training.Recipes;

/// <summary>How each question is trained: the weight of each source, the strength of the fit. Chosen by leaving sources out and by cross-validation on training data; the model card repeats it.</summary>
internal static class Recipe
{
    /// <summary>
    /// Toxicity: davidson calls slang toxic and is left out. identity_benign is all clean and edos_sexist all toxic: at full weight a topic becomes the label. hatemoji_build is small and adversarial
    /// and counts double; the pre-selected civil_comments and the noisy hateval count less.
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

    /// <summary>Spam: comments under videos are the genre; mail, text messages and generated sentences only widen the vocabulary.</summary>
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

    /// <summary>Attributes: sources that name them count more than word lists do.</summary>
    private static readonly Dictionary<string, float> AttributeWeights = new(ToxicityWeights)
    {
        ["edos_sexist"] = 0.5f,
        ["davidson"] = 0.2f,
    };

    /// <summary>The weight of a comment for a question; 0 leaves it out. A source that is not named above, such as a site's own decisions, counts 1.</summary>
    public static float WeightOf(LabelledComment comment, Question question) => question switch
    {
        _ when comment.Lang != "en" && comment.Source != "telegram_spam" => 0,
        Question.Spam => SpamWeights.GetValueOrDefault(comment.Source, 1),
        Question.Toxicity => ToxicityWeights.GetValueOrDefault(comment.Source, 1),
        _ => AttributeWeights.GetValueOrDefault(comment.Source, 1),
    };

    /// <summary>Passes over the data. Twice as many change the third digit of the area under the curve for toxicity and nothing elsewhere.</summary>
    public static int PassesOf(Question question) => question switch
    {
        Question.Toxicity => 90,
        Question.Spam => 60,
        _ => 40,
    };

    /// <summary>How much the loss counts against the penalty, per unit of row weight.</summary>
    public static float StrengthOf(Question question) => question == Question.Spam ? 30 : 8;

    /// <summary>What a row's source counts while training; text we wrote has no source of its own, nor have the comments that spam is mostly learned from.</summary>
    public static float SourceValueOf(LabelledComment comment, Question question) => comment.Source switch
    {
        "written" => 0,
        _ when question != Question.Spam => 0.05f,
        _ when Reference.IsUnderVideo(comment) => 0,
        _ => 0.6f,
    };

    /// <summary>Length, links and capitals tell spam; for toxicity they only tell the sources apart.</summary>
    public static bool UsesFacts(Question question) => question == Question.Spam;

    /// <summary>
    /// Whether features count by how well they part the answers. Spam has few comments and many features that only say what a video is about; toxicity has enough comments to find that out by itself.
    /// </summary>
    public static bool ScalesFeatures(Question question) => question == Question.Spam;

    /// <summary>
    /// Whether both answers weigh the same in training. Honest comments from elsewhere, of which spam needs many, otherwise push the even score past half of the spam that is new.
    /// </summary>
    public static bool BalancesAnswers(Question question) => question == Question.Spam;

    /// <summary>
    /// Whether calibration may move the point where a score is even. For spam it may not: balanced answers have put it there, and the few videos that folds leave out would only make it unsteady.
    /// </summary>
    public static bool MovesEvenScore(Question question) => question != Question.Spam;

    /// <summary>Parts into which the data is split for scores on unseen comments; for spam one a video.</summary>
    public static int FoldsOf(Question question) => question switch
    {
        Question.Spam => 4,
        Question.Toxicity => 3,
        _ => 2,
    };
}
