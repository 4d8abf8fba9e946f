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
    /// noisy hateval count less. hatexplain's "normal" is often hostile, and what ihc calls implicit is often harmless out of context.
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
        ["hateval"] = 0.15f,
        ["hatemoji_build"] = 2,
        ["identity_benign"] = 0.15f,
        ["edos_sexist"] = 0.15f,
        ["ishate"] = 0.6f,
        ["gab_hate_corpus"] = 0.6f,
        ["ethos"] = 1,
        ["hatexplain"] = 0.15f,
        ["ihc"] = 0.1f,
        ["written"] = 0.6f,
        ["davidson"] = 0,
    };

    /// <summary>
    /// Spam: comments under videos and on blogs count most; mail, text messages and generated sentences only widen the vocabulary. Two
    /// thirds of the smaller blogs' comments are spam, so they count little.
    /// </summary>
    private static readonly Dictionary<string, float> SpamWeights = new()
    {
        [Family.Blog] = 0.4f,
        [Family.BlogSpam] = 0.15f,
        [Family.Forum] = 0.15f,
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

    /// <summary>
    /// Threats, attacks on groups, insults and swearing: sources that label them count more than those that do not. A word list applied to
    /// what people called toxic is right less often than a source's own category; see <see cref="ListTrust"/>.
    /// </summary>
    private static readonly Dictionary<string, float> AttributeWeights = new(ToxicityWeights)
    {
        ["identity_benign"] = 0.3f,
        ["edos_sexist"] = 0.5f,
        ["ishate"] = 1,
        ["gab_hate_corpus"] = 1,
        ["hatexplain"] = 0.3f,
        ["ihc"] = 0.2f,
        ["davidson"] = 0.2f,
    };

    /// <summary>Sexual solicitation: adverts for it are found among spam of every kind, so every source of spam counts.</summary>
    private static readonly Dictionary<string, float> SolicitationWeights = new(ToxicityWeights)
    {
        [Family.Blog] = 0.4f,
        [Family.BlogSpam] = 0.5f,
        [Family.Forum] = 0.3f,
        ["sms_spam"] = 0.5f,
        ["enron_spam"] = 0.1f,
        ["gambling_id"] = 0,
    };

    /// <summary>How much a yes from a word list counts beside one from people.</summary>
    private const float ListTrust = 0.5f;

    /// <summary>
    /// The weight of a comment for a question; 0 leaves it out. A source not named above, such as a site's own decisions, counts 1.
    /// </summary>
    public static float WeightOf(LabelledComment comment, Question question)
    {
        if (comment.Lang != "en" && comment.Source != "telegram_spam")
            return 0;
        var family = Family.Find(comment.Source);
        return question switch
        {
            Question.Spam => SpamWeights.GetValueOrDefault(family, 1),
            Question.Toxicity => ToxicityWeights.GetValueOrDefault(family, 1),
            Question.Solicitation => SolicitationWeights.GetValueOrDefault(family, 1),
            Question.Profanity => AttributeWeights.GetValueOrDefault(family, 1),
            _ => AttributeWeights.GetValueOrDefault(family, 1) * (WeakLabels.IsFromSource(comment, question) ? 1 : ListTrust),
        };
    }

    /// <summary>
    /// Share of all weight that contrast sentences get, whatever their number: enough to be heard, too little to make their grammars the
    /// language. Questions that few sources answer need more of it.
    /// </summary>
    public static double ContrastShareOf(Question question) => question switch
    {
        Question.Toxicity => 0.08,
        Question.Spam => 0.1,
        Question.Profanity => 0.1,
        Question.Solicitation => 0.3,
        _ => 0.25,
    };

    /// <summary>
    /// Whether comments are weighed so that the name of a group says nothing about the answer; see <see cref="GroupNames"/>. Where many
    /// comments about a group were collected for being hateful, its name would become the label.
    /// </summary>
    public static bool BalancesGroups(Question question) => question is Question.IdentityAttack or Question.Threat;

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
        _ when Family.Find(comment.Source) == Family.Contrasts => 0,
        _ when question != Question.Spam => 0.05f,
        _ when Reference.IsUnderVideo(comment) => 0,
        _ => 0.6f,
    };

    /// <summary>Length, links and capitals reveal spam; for toxicity they would only reveal the source.</summary>
    public static bool UsesFacts(Question question) => question == Question.Spam;

    /// <summary>
    /// Whether the fact that a comment swears at nobody takes away from its score: people called it toxic for its swear words, and that is
    /// not what this question asks.
    /// </summary>
    public static bool ForgivesCurses(Question question) => question == Question.Toxicity;

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
