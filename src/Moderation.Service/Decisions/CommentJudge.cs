using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Moderation.Contracts;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Duplicates;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Moderation.Service.Storage;

namespace Moderation.Service.Decisions;

/// <summary>Turns a comment into a proposed decision: scorer, then the site's policy.</summary>
public sealed class CommentJudge(CommentScorer scorer, SitePolicies policies, TimeProvider clock)
{
    public const string Automatic = "automatic";

    private readonly string _model = scorer.Identity.Citation;

    public ProposedDecision Judge(CommentSubmitted comment)
    {
        var assessment = scorer.Assess(new() { Body = comment.Body, AuthorUrl = comment.Author?.Url });
        var policy = policies.Of(comment.SiteId);
        var verdict = policy.Rules.Decide(assessment);
        return new()
        {
            Comment = comment,
            BodyHash = SHA256.HashData(MemoryMarshal.AsBytes(comment.Body.AsSpan())),
            Outcome = OutcomeName(verdict.Outcome),
            Reasons = [.. verdict.Reasons.Select(ToContract)],
            Scores = assessment.Facts.Readability == Readability.Readable ? ScoresByName(assessment.Scores) : NoScores,
            DetectedLanguage = assessment.Facts.Language == TextFacts.UnknownLanguage ? null : assessment.Facts.Language,
            NearDuplicates = verdict.Outcome == Outcome.Flagged ? NearDuplicates.KeysOf(comment.Body) : null,
            Model = _model,
            Policy = policy.Identity,
            DecidedBy = Automatic,
            DecidedAt = StoredTime.Now(clock),
        };
    }

    private static readonly Dictionary<string, double> NoScores = [];

    private static string OutcomeName(Outcome outcome) => outcome switch
    {
        Outcome.Approved => Outcomes.Approved,
        Outcome.Rejected => Outcomes.Rejected,
        _ => Outcomes.Flagged,
    };

    private static DecisionReason ToContract(Reason reason) => new()
    {
        Code = reason.Code,
        Score = reason.Score is { } score ? Rounded(score) : null,
        Threshold = reason.Threshold,
        Detail = reason.Detail,
    };

    private static Dictionary<string, double> ScoresByName(in Scores scores) => new()
    {
        ["spam"] = Rounded(scores.Spam),
        ["toxicity"] = Rounded(scores.Toxicity),
        ["insult"] = Rounded(scores.Insult),
        ["threat"] = Rounded(scores.Threat),
        ["identity-attack"] = Rounded(scores.IdentityAttack),
        ["profanity"] = Rounded(scores.Profanity),
    };

    // JSON has no NaN. The policy has seen the score before it is rounded, and never approves one that is not a number.
    private static double Rounded(double score) => double.IsFinite(score) ? Math.Round(score, 6) : 1;
}
