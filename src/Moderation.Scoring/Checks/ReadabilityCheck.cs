using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Checks;

/// <summary>
/// Holds a comment without words in a language that the model knows. Its scores mean nothing, so no check after this one is asked.
/// </summary>
internal sealed class ReadabilityCheck : Check
{
    public override IEnumerable<Setting> SettingsOf(Policy policy) => [];

    public override Finding? Examine(in Assessment assessment, Policy policy) =>
        assessment.Facts.Readability == Readability.Readable ? null : new Finding(ReasonFor(assessment.Facts), EndsChecks: true);

    private static Reason ReasonFor(in TextFacts facts) => facts.Readability switch
    {
        Readability.MediaOnly => new Reason(ReasonCodes.MediaOnly, Detail: "nothing to read but pictures or videos"),
        Readability.LinkOnly => new Reason(ReasonCodes.Links, Detail: "nothing to read but links"),
        Readability.UnsupportedLanguage => new Reason(ReasonCodes.UnsupportedLanguage, Detail: facts.Language),
        _ => new Reason(ReasonCodes.Empty, Detail: "nothing to read"),
    };
}
