using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Scoring.WordLists;

namespace Moderation.Scoring.Checks;

/// <summary>Rejects a comment with a word that the site has banned; holds it when the word is only quoted, or in program code.</summary>
internal sealed class BannedWordCheck : Check
{
    public override IEnumerable<Setting> SettingsOf(Policy policy) => [new("banned", policy.BannedWords.Hash)];

    public override Finding? Examine(in Assessment assessment, Policy policy)
    {
        if (policy.BannedWords.Count == 0 || SiteWords.FindIn(assessment.Body, policy.BannedWords) is not { } word)
            return null;
        var detail = word.IsReported ? "a word that the site has banned, quoted or in code" : "a word that the site has banned";
        var place = assessment.Body.PlaceOf(word.Start, word.Length);
        return new Finding(new Reason(ReasonCodes.BannedWord, Detail: detail, Place: place), Rejects: !word.IsReported);
    }
}
