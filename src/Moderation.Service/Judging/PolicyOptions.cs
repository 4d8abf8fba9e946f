using System.ComponentModel.DataAnnotations;
using Moderation.Scoring.Policies;
using Moderation.Service.Configuration;

namespace Moderation.Service.Judging;

/// <summary>What an operator sets other than the policy derived with the model; what is not set stays as derived.</summary>
public sealed class PolicyOptions
{
    [Range(0.0, 1.0)]
    public double? ToxicityThreshold { get; set; }

    [Range(0.0, 1.0)]
    public double? SpamThreshold { get; set; }

    [Range(0.0, 1.0)]
    public double? ThreatThreshold { get; set; }

    [Range(0.0, 1.0)]
    public double? IdentityAttackThreshold { get; set; }

    /// <summary>Not set, insults are held for their toxicity alone.</summary>
    [Range(0.0, 1.0)]
    public double? InsultThreshold { get; set; }

    [Range(0.0, 1.0)]
    public double? SolicitationThreshold { get; set; }

    /// <summary>Not set, swearing at nobody is not held.</summary>
    [Range(0.0, 1.0)]
    public double? ProfanityThreshold { get; set; }

    /// <summary>Reject without a person from this score on; not set, nothing is ever rejected automatically.</summary>
    [Range(0.0, 1.0)]
    public double? RejectThreshold { get; set; }

    [Range(0, 10_000)]
    public int? MaxLinks { get; set; }

    /// <summary>Visible characters.</summary>
    [Range(1, 1_000_000)]
    public int? MaxLength { get; set; }

    /// <summary>A comment with one of these words is rejected.</summary>
    public string[]? BannedWords { get; set; }

    /// <summary>Path of a file with more of them, one a line.</summary>
    public string? BannedWordsFile { get; set; }

    /// <summary>A comment with one of these words is flagged.</summary>
    public string[]? SuspectWords { get; set; }

    /// <summary>Path of a file with more of them, one a line.</summary>
    public string? SuspectWordsFile { get; set; }

    /// <summary>Whether the lists that come with the service count as suspect words.</summary>
    public bool? ShippedWords { get; set; }

    /// <summary>Whether the phrases that come with the program flag a comment: who threatens, attacks, insults or defrauds whom.</summary>
    public bool? ShippedPhrases { get; set; }

    /// <param name="policy">The policy that holds where nothing is set.</param>
    /// <param name="name">Name of the new one.</param>
    /// <param name="section">Where the settings come from, for errors.</param>
    /// <exception cref="SettingsException">A word cannot be matched.</exception>
    public Policy Over(Policy policy, string name, string section) => policy with
    {
        Name = name,
        ToxicityThreshold = ToxicityThreshold ?? policy.ToxicityThreshold,
        SpamThreshold = SpamThreshold ?? policy.SpamThreshold,
        ThreatThreshold = ThreatThreshold ?? policy.ThreatThreshold,
        IdentityAttackThreshold = IdentityAttackThreshold ?? policy.IdentityAttackThreshold,
        InsultThreshold = InsultThreshold ?? policy.InsultThreshold,
        SolicitationThreshold = SolicitationThreshold ?? policy.SolicitationThreshold,
        ProfanityThreshold = ProfanityThreshold ?? policy.ProfanityThreshold,
        RejectThreshold = RejectThreshold ?? policy.RejectThreshold,
        MaxLinks = MaxLinks ?? policy.MaxLinks,
        MaxLength = MaxLength ?? policy.MaxLength,
        BannedWords = PolicyWords.Read(section, nameof(BannedWords), BannedWords, BannedWordsFile) ?? policy.BannedWords,
        SuspectWords = PolicyWords.Read(section, nameof(SuspectWords), SuspectWords, SuspectWordsFile) ?? policy.SuspectWords,
        ShippedWords = ShippedWords ?? policy.ShippedWords,
        ShippedPhrases = ShippedPhrases ?? policy.ShippedPhrases,
    };
}
