using System.Globalization;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>Holds a comment with more links than the policy allows.</summary>
internal sealed class LinkCheck : Check
{
    public override IEnumerable<Setting> SettingsOf(Policy policy) => [new("links", policy.MaxLinks)];

    public override Finding? Examine(in Assessment assessment, Policy policy) =>
        assessment.Facts.Links <= policy.MaxLinks ? null : new Finding(TooMany(assessment.Facts.Links, policy.MaxLinks));

    private static Reason TooMany(int links, int allowed) =>
        new(ReasonCodes.Links, Detail: string.Create(CultureInfo.InvariantCulture, $"{links} links, {allowed} allowed"));
}
