using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>
/// One rule of a policy: when it speaks against a comment, and the settings it goes by. Checks hold no state and are shared by all threads.
/// Scoring catches no exception of a check: there is no verdict then, and the service tries the comment again.
/// </summary>
internal abstract class Check
{
    /// <summary>Every setting of the policy that <see cref="Examine"/> uses. They make up the policy's version.</summary>
    public abstract IEnumerable<Setting> SettingsOf(Policy policy);

    /// <summary>What speaks against the comment, or null when nothing does. Allocates only when it speaks.</summary>
    public abstract Finding? Examine(in Assessment assessment, Policy policy);
}
