using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;

namespace Moderation.Training.Recipes;

/// <summary>
/// The mixtures of comments that scores and thresholds refer to: sources that resemble a site's ordinary traffic, all with the same weight,
/// and a fixed share of positives. They stay the same from model to model, so a score keeps its meaning.
/// </summary>
internal static class Reference
{
    private static readonly HashSet<string> Toxicity =
        ["wikipedia_talk", "wikipedia_talk_benign", "reddit_benign", "civil_comments_plain", "olid"];

    private static readonly HashSet<string> Videos = ["youtube01", "youtube02", "youtube03", "youtube04", "youtube05"];

    /// <summary>Sources whose good comments were chosen for being good, or judged by people who read them for nothing else.</summary>
    private static readonly HashSet<string> Trusted = ["wikipedia_talk", "wikipedia_talk_benign", "reddit_benign"];

    /// <summary>
    /// Good comments that name groups, of them political talk whose judges looked for hate: without them a threshold for attacks on groups
    /// would be set on talk of other things, and hold politics.
    /// </summary>
    private static readonly HashSet<string> NamingGroups = ["identity_benign", "gab_hate_corpus"];

    private static readonly HashSet<string> OrdinaryForSpam =
        ["wikipedia_talk", "wikipedia_talk_benign", "reddit_benign", "olid", "git-annex"];

    /// <summary>
    /// Share of positives in the mixture that scores are calibrated on. Sites see a lower share, which the thresholds allow for. For spam
    /// it is the share under the videos it was learned from; a lower one would move the score of 0.5 off the boundary between spam and
    /// other comments. Null for the others: their sources' own share counts, so that threats, a few in a thousand, are not seen in every
    /// second neutral sentence.
    /// </summary>
    public static double? PositiveShare(Question question) => question switch
    {
        Question.Spam => 0.49,
        Question.Toxicity => 0.2,
        _ => null,
    };

    /// <summary>Whether it was posted under one of the videos that spam is mostly learned from.</summary>
    public static bool IsUnderVideo(LabelledComment comment) => Videos.Contains(comment.Source);

    /// <summary>The videos among the sources of comments, in order of their names.</summary>
    public static string[] VideosOf(IEnumerable<LabelledComment> comments) =>
        [.. comments.Where(IsUnderVideo).Select(comment => comment.Source).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>
    /// The videos, then the blogs and forums: sources whose comments stay together when data is split, as new sites are unseen too.
    /// </summary>
    public static string[] SitesOf(IReadOnlyList<LabelledComment> comments) =>
    [
        .. VideosOf(comments),
        .. comments.Select(comment => comment.Source).Where(Family.IsSite).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// Whether a comment belongs to the mixture that scores are calibrated on. Comments collected for being hard or rude do not: they would
    /// pull clear cases towards 0.5.
    /// </summary>
    public static bool Includes(LabelledComment comment, Question question) =>
        question switch
        {
            Question.Spam => IsUnderVideo(comment),
            Question.Solicitation => true,
            _ => Toxicity.Contains(comment.Source),
        };

    /// <summary>
    /// Whether it is a good comment that a site would see on an ordinary day, from a source that can be trusted to have called it good:
    /// such comments set the default thresholds. Elsewhere thousands of "good" comments are abuse that nobody looked at, and a threshold
    /// would sit among them.
    /// </summary>
    public static bool IsOrdinary(LabelledComment comment, Question question) =>
        Labels.IsGood(comment) && (question == Question.Spam
            ? OrdinaryForSpam.Contains(comment.Source)
            : Trusted.Contains(comment.Source) || (question == Question.IdentityAttack && NamingGroups.Contains(comment.Source)));
}
