using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;

namespace Moderation.Scoring.Checks;

/// <summary>What the checks make of a policy's settings.</summary>
public static class PolicyChecks
{
    extension(Policy policy)
    {
        /// <summary>
        /// Twelve hexadecimal digits that depend on the settings alone, not on the name: the same settings always have the same version.
        /// </summary>
        public string Version => CheckList.Standard.VersionOf(policy);

        /// <summary>The verdict on one comment: approved if and only if no check speaks against it.</summary>
        public Verdict Decide(in Assessment assessment) => CheckList.Standard.Decide(assessment, policy);
    }
}
