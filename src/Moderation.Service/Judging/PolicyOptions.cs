using System.ComponentModel.DataAnnotations;
using Moderation.Scoring.Policies;

namespace Moderation.Service.Judging;

/// <summary>What an operator sets other than the policy derived with the model; what is not set stays as derived.</summary>
public sealed class PolicyOptions
{
    [Range(0.0, 1.0)]
    public double? ToxicityThreshold { get; set; }

    [Range(0.0, 1.0)]
    public double? SpamThreshold { get; set; }

    /// <summary>Reject without a person from this score on; not set, nothing is ever rejected automatically.</summary>
    [Range(0.0, 1.0)]
    public double? RejectThreshold { get; set; }

    [Range(0, 10_000)]
    public int? MaxLinks { get; set; }

    /// <summary>Visible characters.</summary>
    [Range(1, 1_000_000)]
    public int? MaxLength { get; set; }

    public Policy Over(Policy policy, string name) => policy with
    {
        Name = name,
        ToxicityThreshold = ToxicityThreshold ?? policy.ToxicityThreshold,
        SpamThreshold = SpamThreshold ?? policy.SpamThreshold,
        RejectThreshold = RejectThreshold ?? policy.RejectThreshold,
        MaxLinks = MaxLinks ?? policy.MaxLinks,
        MaxLength = MaxLength ?? policy.MaxLength,
    };
}
