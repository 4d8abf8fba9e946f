using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Text;

namespace Moderation.Scoring.Policies;

/// <summary>A site's rules for turning an assessment into a verdict.</summary>
public sealed record Policy
{
    /// <summary>Name that decisions carry.</summary>
    public required string Name { get; init; }

    /// <summary>Toxicity at or above this is flagged; 0..1.</summary>
    public required double ToxicityThreshold { get; init; }

    /// <summary>Spam at or above this is flagged; 0..1.</summary>
    public required double SpamThreshold { get; init; }

    /// <summary>Score of either question at or above this is rejected without a person; null, the default, never rejects.</summary>
    public double? RejectThreshold { get; init; }

    /// <summary>More links than this are flagged.</summary>
    public int MaxLinks { get; init; } = 5;

    /// <summary>A visible text longer than this, in UTF-16 units, is flagged. Beyond 32,768 nothing is read, so a higher value changes nothing.</summary>
    public int MaxLength { get; init; } = 20_000;

    /// <summary>First twelve hexadecimal digits of a SHA-256 over the rules, the name left out: the same rules always have the same version.</summary>
    [JsonIgnore]
    public string Version => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical)))[..12];

    private string Canonical => string.Create(CultureInfo.InvariantCulture, $"toxicity={ToxicityThreshold:R};spam={SpamThreshold:R};reject={RejectThreshold:R};links={MaxLinks};length={MaxLength}");

    /// <summary>The verdict on one comment: approved only when there was something to read, every score is a number below its threshold, and no fact speaks against it.</summary>
    public Verdict Decide(in Assessment assessment)
    {
        var reason = UnreadableReason(assessment.Facts);
        if (reason is not null)
            return new Verdict(Outcome.Flagged, [reason]);
        var (scores, facts) = (assessment.Scores, assessment.Facts);
        var (toxicity, spam) = (Lower(ToxicityThreshold), Lower(SpamThreshold));
        if (scores[Question.Spam] < spam && scores[Question.Toxicity] < toxicity && facts.Links <= MaxLinks && facts.Length <= MaxLength && !facts.Truncated)
            return Verdict.Approved;
        var reasons = new List<Reason>(4);
        AddScore(reasons, ReasonCodes.Toxicity, scores[Question.Toxicity], toxicity);
        AddScore(reasons, ReasonCodes.Spam, scores[Question.Spam], spam);
        AddFacts(reasons, facts);
        var rejects = RejectThreshold is { } threshold && (scores[Question.Toxicity] >= threshold || scores[Question.Spam] >= threshold);
        return new Verdict(rejects ? Outcome.Rejected : Outcome.Flagged, reasons);
    }

    /// <summary>What would be rejected cannot be approved, whatever the other threshold says.</summary>
    private double Lower(double threshold) => RejectThreshold is { } reject ? Math.Min(threshold, reject) : threshold;

    private static Reason? UnreadableReason(in TextFacts facts) => facts.Readability switch
    {
        Readability.Readable => null,
        Readability.MediaOnly => new Reason(ReasonCodes.MediaOnly, Detail: "nothing to read but pictures or videos"),
        Readability.LinkOnly => new Reason(ReasonCodes.Links, Detail: "nothing to read but links"),
        Readability.UnsupportedLanguage => new Reason(ReasonCodes.UnsupportedLanguage, Detail: facts.Language),
        _ => new Reason(ReasonCodes.Empty, Detail: "nothing to read"),
    };

    private static void AddScore(List<Reason> reasons, string code, double score, double threshold)
    {
        // Written so that a score that is not a number is a reason, too.
        if (!(score < threshold))
            reasons.Add(double.IsNaN(score) ? new Reason(code, Detail: "the score is not a number") : new Reason(code, score, threshold));
    }

    private void AddFacts(List<Reason> reasons, in TextFacts facts)
    {
        if (facts.Links > MaxLinks)
            reasons.Add(new Reason(ReasonCodes.Links, Detail: string.Create(CultureInfo.InvariantCulture, $"{facts.Links} links, {MaxLinks} allowed")));
        if (facts.Length > MaxLength || facts.Truncated)
            reasons.Add(new Reason(ReasonCodes.TooLong, Detail: string.Create(CultureInfo.InvariantCulture, $"longer than {MaxLength} characters")));
    }
}
