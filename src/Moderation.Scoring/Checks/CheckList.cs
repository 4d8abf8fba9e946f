using System.Security.Cryptography;
using System.Text;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Checks;

/// <summary>Checks in order. A comment is approved if and only if every one of them was asked and none speaks.</summary>
internal sealed class CheckList(params Check[] checks)
{
    /// <summary>The rules of every policy, the gravest first. A new check is a file in this folder and a line here.</summary>
    public static CheckList Standard { get; } = new(
        new ReadabilityCheck(),
        new BannedWordCheck(),
        new ThreatPhraseCheck(),
        new ThreatCheck(),
        new IdentityAttackPhraseCheck(),
        new IdentityAttackCheck(),
        new SuspectWordCheck(),
        new ToxicityCheck(),
        new InsultPhraseCheck(),
        new InsultCheck(),
        new SolicitationCheck(),
        new AdvertPhraseCheck(),
        new SpamCheck(),
        new AuthorCheck(),
        new HiddenTextCheck(),
        new LinkCheck(),
        new ProfanityCheck(),
        new LengthCheck());

    public IReadOnlyList<Check> Checks => checks;

    public Verdict Decide(in Assessment assessment, Policy policy)
    {
        List<Reason>? reasons = null;
        var rejects = false;
        foreach (var check in checks)
        {
            if (check.Examine(assessment, policy) is not { } finding)
                continue;
            Add(finding.Reason, reasons ??= []);
            rejects |= finding.Rejects;
            if (finding.EndsChecks)
                break;
        }

        return reasons is null ? Verdict.Approved : new Verdict(rejects ? Outcome.Rejected : Outcome.Flagged, reasons);
    }

    /// <summary>What the body says in so many words and the score says too is one reason with both.</summary>
    private static void Add(Reason reason, List<Reason> reasons)
    {
        var said = reason.Score is null
            ? -1
            : reasons.FindIndex(other => other.Code == reason.Code && other.Score is null && other.Place?.Field == ReasonPlace.Body);
        if (said < 0)
            reasons.Add(reason);
        else
            reasons[said] = reasons[said] with { Score = reason.Score, Threshold = reason.Threshold };
    }

    /// <summary>First twelve hexadecimal digits of a SHA-256 over the settings that the checks go by.</summary>
    public string VersionOf(Policy policy) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(TextOf(policy))))[..12];

    /// <summary>A setting that several checks share appears once, at the last of them. Recorded versions depend on this order.</summary>
    private string TextOf(Policy policy) =>
        string.Join(';', checks.SelectMany(check => check.SettingsOf(policy)).Reverse().Distinct().Reverse());
}
