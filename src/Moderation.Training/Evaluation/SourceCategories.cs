using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;

namespace Moderation.Training.Evaluation;

/// <summary>
/// Answers that sources give in words of their own: where people sorted attacks on groups by kind, every attack is one on identity, and
/// those of one kind are threats. For measuring only.
/// </summary>
internal static class SourceCategories
{
    /// <summary>Yes, no, or null when the source did not ask.</summary>
    public static bool? Find(LabelledComment comment, Question question) => question switch
    {
        _ when comment.Toxic is null || comment.Source is not ("hatecheck" or "hatemoji_build" or "edos_sexist") => null,
        Question.IdentityAttack => comment.Toxic == 1,
        Question.Threat => comment.Toxic == 1 && comment.Attributes.Any(IsThreat),
        _ => null,
    };

    private static bool IsThreat(string attribute) => attribute.Contains("threat", StringComparison.Ordinal);
}
