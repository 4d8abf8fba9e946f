using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Moderation.Contracts;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Duplicates;
using Moderation.Scoring.Models;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Moderation.Service.Decisions;
using Moderation.Service.Storage;

namespace Moderation.Service.Judging;

/// <summary>
/// Turns comments into proposed decisions: the models assess, the site's policy decides. A failure is an exception, never an approval.
/// </summary>
public sealed class CommentJudge(ICommentAssessor assessor, SitePolicies policies, TimeProvider clock)
{
    public async ValueTask<ProposedDecision> JudgeAsync(CommentSubmitted comment, CancellationToken cancel) =>
        Propose(comment, await assessor.AssessAsync(JudgedContent.From(comment.Body, comment.Author, comment.Language), cancel));

    /// <summary>Judges comments together, each as it would be judged alone; the answers are in their order.</summary>
    public async ValueTask<IReadOnlyList<ProposedDecision>> JudgeAsync(IReadOnlyList<CommentSubmitted> comments, CancellationToken cancel)
    {
        var contents = comments.Select(comment => JudgedContent.From(comment.Body, comment.Author, comment.Language)).ToArray();
        var assessments = await assessor.AssessAsync(contents, cancel);
        // With one too many or too few, comments could get each other's scores.
        if (assessments.Count != comments.Count)
            throw new InvalidOperationException($"{assessments.Count} assessments were given for {comments.Count} comments.");
        return [.. comments.Zip(assessments, Propose)];
    }

    private ProposedDecision Propose(CommentSubmitted comment, Assessment assessment)
    {
        // Throws when no model made the assessment: all its scores would be 0, and a policy would approve.
        var model = ModelIdentity.Cite(assessment.Models);
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
            Model = model,
            Policy = policy.Identity,
            DecidedBy = DecidedBy.Automatic,
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
        Place = reason.Place is { } place ? new() { Field = place.Field, Start = place.Start, Length = place.Length } : null,
    };

    private static Dictionary<string, double> ScoresByName(Scores scores) =>
        Scores.Questions.ToDictionary(ScoreNames.Of, question => Rounded(scores[question]));

    // JSON has no NaN. The policy has seen the score before it is rounded, and never approves one that is not a number.
    private static double Rounded(double score) => double.IsFinite(score) ? Math.Round(score, 6) : 1;
}
