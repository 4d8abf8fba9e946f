using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Scoring.WordLists;

namespace Moderation.Scoring.Checks;

/// <summary>
/// Holds a comment whose author's name or address has a listed word or a phrase of abuse in it, or is an advert: a shop's name, a link or
/// a telephone number where a name should be.
/// </summary>
internal sealed class AuthorCheck : Check
{
    private const string Link = "<link>";

    /// <summary>The same phrases as in the body, the gravest first.</summary>
    private static readonly PhraseCheck[] Phrases =
        [new ThreatPhraseCheck(), new IdentityAttackPhraseCheck(), new InsultPhraseCheck(), new AdvertPhraseCheck()];

    /// <summary>"Sad Clown" is a nickname; who insults others needs more words.</summary>
    private const int FewestWordsOfPhrase = 3;

    /// <summary>How many harmless words of adverts make one: an honest address may name a shop and its service.</summary>
    private const int FewestInName = 2;
    private const int FewestInAddress = 3;

    public override IEnumerable<Setting> SettingsOf(Policy policy) =>
    [
        new("banned", policy.BannedWords.Hash),
        new("suspect", policy.SuspectWords.Hash),
        new("shipped-words", policy.ShippedWords ? ShippedWords.Hash : string.Empty),
        .. Phrases[0].SettingsOf(policy),
    ];

    public override Finding? Examine(in Assessment assessment, Policy policy)
    {
        if (!string.IsNullOrEmpty(assessment.Comment.AuthorName) && ExamineName(assessment.AuthorName, policy) is { } inName)
            return inName;
        return string.IsNullOrEmpty(assessment.Comment.AuthorUrl) ? null : ExamineWords(assessment.AuthorUrl, policy, FewestInAddress);
    }

    private static Finding? ExamineName(Wording name, Policy policy)
    {
        if (ExamineWords(name, policy, FewestInName) is { } word)
            return word;
        if (name.Parts.Length >= FewestWordsOfPhrase && ExaminePhrases(name, policy) is { } phrase)
            return phrase;
        if (!policy.ShippedWords)
            return null;
        var link = name.Text.IndexOf(Link);
        if (link >= 0)
            return Advert(name, link, Link.Length, "a link in the name");
        return TelephoneNumber.FindIn(name) is { } number
            ? Advert(name, number.Start, number.Length, "a telephone number in the name")
            : null;
    }

    private static Finding? ExaminePhrases(Wording name, Policy policy)
    {
        foreach (var check in Phrases)
        {
            if (check.FindIn(name, policy) is { } phrase)
                return phrase;
        }

        return null;
    }

    private static Finding? ExamineWords(Wording field, Policy policy, int fewestAdverts)
    {
        if (policy.ShippedWords && ShippedWords.Abuse.FindGravest(field.Text) is { } abuse)
            return SuspectWordCheck.FindingOf(field, abuse);
        if ((SiteWords.FindIn(field, policy.BannedWords) ?? SiteWords.FindIn(field, policy.SuspectWords)) is { } word)
            return SuspectWordCheck.FindingOf(field, WordMatch.OfSite(word));
        return policy.ShippedWords && AdvertWords.FindIn(field, fewestAdverts) is { } advert
            ? Advert(field, advert.Start, advert.Length, advert.Describe())
            : null;
    }

    private static Finding Advert(Wording field, int start, int length, string detail) =>
        new(new Reason(ReasonCodes.Spam, Detail: detail, Place: field.PlaceOf(start, length)));
}
