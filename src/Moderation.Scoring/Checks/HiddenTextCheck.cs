using System.Globalization;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>
/// Holds a comment with text that its markup hides. Such text feeds search engines or dilutes an advert; hardly anybody writes it by
/// accident.
/// </summary>
internal sealed class HiddenTextCheck : Check
{
    public override IEnumerable<Setting> SettingsOf(Policy policy) => [];

    public override Finding? Examine(in Assessment assessment, Policy policy) =>
        assessment.Facts.HiddenText == 0 ? null : new Finding(Hidden(assessment.Facts.HiddenText));

    private static Reason Hidden(int characters) => new(
        ReasonCodes.HiddenText,
        Detail: string.Create(CultureInfo.InvariantCulture, $"{characters} hidden {(characters == 1 ? "character" : "characters")}"));
}
