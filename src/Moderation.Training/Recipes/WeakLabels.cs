using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;

namespace Moderation.Training.Recipes;

/// <summary>
/// Labels for questions that no source asked directly: a source's own categories where they mean the same, otherwise word lists applied to
/// comments that people called toxic. The model card says so; these scores are hints for moderators, and no policy uses them.
/// </summary>
internal static class WeakLabels
{
    public static bool? Find(LabelledComment comment, Question question)
    {
        if (comment.Toxic is null)
            return null;
        return question switch
        {
            Question.Profanity => Lexicon.HasProfanity(comment.Text),
            Question.Insult =>
                comment.Toxic == 1 && (Names(comment, "insult") || Names(comment, "derogation") || Lexicon.HasInsult(comment.Text)),
            Question.Threat => comment.Toxic == 1 && (Names(comment, "threat") || Lexicon.HasThreat(comment.Text)),
            Question.IdentityAttack => comment.Toxic == 1 && IsIdentityAttack(comment),
            _ => null,
        };
    }

    /// <summary>In sources that collected attacks on groups, every toxic comment is one.</summary>
    private static bool IsIdentityAttack(LabelledComment comment) =>
        comment.Source is "edos_sexist" or "hatemoji_build" or "hateval" || Names(comment, "hate") || Names(comment, "identity-attack")
        || (comment.Source is not ("written" or "davidson") && Lexicon.NamesGroup(comment.Text));

    private static bool Names(LabelledComment comment, string category) =>
        comment.Attributes.Any(attribute => attribute.Contains(category, StringComparison.Ordinal));
}
