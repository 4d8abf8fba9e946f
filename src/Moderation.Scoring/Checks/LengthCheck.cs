using System.Globalization;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>Holds a comment that is longer than the policy allows, or longer than is read at all: the rest was not judged.</summary>
internal sealed class LengthCheck : Check
{
    public override IEnumerable<Setting> SettingsOf(Policy policy) => [new("length", policy.MaxLength)];

    public override Finding? Examine(in Assessment assessment, Policy policy) =>
        assessment.Facts.Length <= policy.MaxLength && !assessment.Facts.Truncated ? null : new Finding(LongerThan(policy.MaxLength));

    private static Reason LongerThan(int allowed) =>
        new(ReasonCodes.TooLong, Detail: string.Create(CultureInfo.InvariantCulture, $"longer than {allowed} characters"));
}
