using Moderation.Contracts;
using Moderation.Scoring.Assessments;
using Codes = Moderation.Scoring.Policies.ReasonCodes;

namespace Moderation.Service.Decisions;

/// <summary>What the comment's own row says of the decision that stands, so that the queue is one look into one index.</summary>
public sealed record Standing(string Outcome, Severity Severity, string ReasonCodes, double? Toxicity, double? Spam)
{
    /// <summary>A score for threats from which toxicity counts as a threat, also where the site's policy asks for no threats.</summary>
    private const double CriticalThreat = 0.8;

    /// <summary>Severity follows the harm: threats and hate come before insults, insults before spam. What is not here is low.</summary>
    private static readonly Dictionary<string, Severity> Harm = new()
    {
        [Codes.Threat] = Severity.Critical,
        [Codes.IdentityAttack] = Severity.Critical,
        [Codes.BannedWord] = Severity.High,
        [Codes.SuspectWord] = Severity.High,
        [Codes.Toxicity] = Severity.High,
        [Codes.Insult] = Severity.High,
        [Codes.Solicitation] = Severity.Medium,
        [Codes.Spam] = Severity.Medium,
        [Codes.HiddenText] = Severity.Medium,
        [ReportReasons.Code] = Severity.Medium,
    };

    public static Standing Of(string outcome, IReadOnlyList<DecisionReason> reasons, IReadOnlyDictionary<string, double> scores)
    {
        var codes = reasons.Count == 0 ? string.Empty : $" {string.Join(' ', reasons.Select(reason => reason.Code))} ";
        return new(outcome, outcome == Outcomes.Flagged ? SeverityOf(reasons, scores) : Severity.Settled, codes,
            Score(scores, ScoreNames.Toxicity), Score(scores, ScoreNames.Spam));
    }

    private static Severity SeverityOf(IReadOnlyList<DecisionReason> reasons, IReadOnlyDictionary<string, double> scores)
    {
        var gravest = Severity.Low;
        foreach (var reason in reasons)
        {
            var harm = Harm.GetValueOrDefault(reason.Code, Severity.Low);
            gravest = harm > gravest ? harm : gravest;
        }

        return gravest == Severity.High && Score(scores, ScoreNames.Threat) >= CriticalThreat ? Severity.Critical : gravest;
    }

    private static double? Score(IReadOnlyDictionary<string, double> scores, string name) =>
        scores.TryGetValue(name, out var score) ? score : null;
}
