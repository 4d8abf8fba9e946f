using Moderation.Contracts;
using Moderation.Service.Decisions;

namespace Moderation.Tests.Service;

/// <summary>Comments and proposed decisions to start a test from.</summary>
public static class Comments
{
    public const string Innocent = "Thank you for this article, I learned something today.";

    public static CommentSubmitted Comment(string id = "c1", int revision = 0, string body = Innocent) =>
        new() { SiteId = "news", CommentId = id, Revision = revision, Body = body };

    public static ProposedDecision Proposal(
        string id = "c1", int revision = 0, string body = Innocent, string outcome = Outcomes.Approved) => new()
        {
            Comment = Comment(id, revision, body),
            BodyHash = [(byte)body.Length],
            Outcome = outcome,
            Reasons = outcome == Outcomes.Approved ? [] : [new() { Code = "spam", Score = 0.9, Threshold = 0.5 }],
            Scores = new Dictionary<string, double> { ["spam"] = 0.9 },
            Model = "test@1+sha256:0011223344556677",
            Policy = "default@1",
            DecidedBy = "automatic",
            DecidedAt = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero),
        };
}
