using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Scoring.WordLists;

namespace Moderation.Scoring.Checks;

/// <summary>
/// Holds a comment with a word of the shipped lists, or one that the site suspects. A slur that is quoted, reclaimed or discussed is held
/// as well: only a person can tell.
/// </summary>
internal sealed class SuspectWordCheck : Check
{
    public override IEnumerable<Setting> SettingsOf(Policy policy) =>
        [new("suspect", policy.SuspectWords.Hash), new("shipped-words", policy.ShippedWords ? ShippedWords.Hash : string.Empty)];

    public override Finding? Examine(in Assessment assessment, Policy policy)
    {
        if (policy.ShippedWords && ShippedWords.Abuse.FindGravest(assessment.Body.Text) is { } match)
            return FindingOf(assessment.Body, match);
        return policy.SuspectWords.Count > 0 && SiteWords.FindIn(assessment.Body, policy.SuspectWords) is { } word
            ? FindingOf(assessment.Body, WordMatch.OfSite(word))
            : null;
    }

    /// <summary>The same for any field of a comment.</summary>
    internal static Finding FindingOf(Wording field, in WordMatch match)
    {
        var detail = field.IsQuoted(match.Start) ? match.Describe() + ", quoted" : match.Describe();
        return new Finding(new Reason(ReasonCodes.SuspectWord, Detail: detail, Place: field.PlaceOf(match.Start, match.Length)));
    }
}
