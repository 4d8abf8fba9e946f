using Moderation.Scoring.Assessments;
using Moderation.Scoring.Phrases;
using Moderation.Scoring.Policies;
using Moderation.Scoring.WordLists;

namespace Moderation.Scoring.Checks;

/// <summary>Holds a comment that says one of the shipped phrases of a category: who does what to whom.</summary>
/// <param name="category">The category.</param>
/// <param name="code">The reason code.</param>
internal abstract class PhraseCheck(PhraseCategory category, string code) : Check
{
    public sealed override IEnumerable<Setting> SettingsOf(Policy policy) =>
        policy.ShippedPhrases ? [new("phrases", PhraseBook.Shipped.Version)] : [];

    public sealed override Finding? Examine(in Assessment assessment, Policy policy) => FindIn(assessment.Body, policy);

    /// <summary>The same for any field of a comment.</summary>
    internal Finding? FindIn(Wording field, Policy policy)
    {
        if (!policy.ShippedPhrases || PhraseFinder.In(field, category) is not { } phrase)
            return null;
        var detail = $"{NameOf(category)}, {phrase.Severity.ToString().ToLowerInvariant()}";
        return new Finding(new Reason(code, Detail: detail, Place: field.PlaceOf(phrase.Start, phrase.Length)));
    }

    private static string NameOf(PhraseCategory category) => category switch
    {
        PhraseCategory.Threat => "threat",
        PhraseCategory.IdentityAttack => "identity attack",
        PhraseCategory.Insult => "insult",
        _ => "advert",
    };
}
