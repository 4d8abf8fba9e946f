using Moderation.Contracts;
using Moderation.Scoring.Duplicates;

namespace Moderation.Service.Decisions;

/// <summary>A verdict about one revision that is not yet recorded. It has no sequence: the store gives it one.</summary>
public sealed record ProposedDecision
{
    public required CommentSubmitted Comment { get; init; }

    /// <summary>SHA-256 of the body's UTF-16 units as they came, to tell a repeated delivery from an edit that kept its revision.</summary>
    public required byte[] BodyHash { get; init; }

    public required string Outcome { get; init; }

    public required IReadOnlyList<DecisionReason> Reasons { get; init; }

    public required IReadOnlyDictionary<string, double> Scores { get; init; }

    /// <summary>ISO 639-1 code found in the text; null when it is too short to tell.</summary>
    public string? DetectedLanguage { get; init; }

    /// <summary>Where it meets comments of nearly the same text, if it is held.</summary>
    public NearDuplicateKeys? NearDuplicates { get; init; }

    public required string Model { get; init; }

    public required string Policy { get; init; }

    public required string DecidedBy { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    public Standing ToStanding() => Standing.Of(Outcome, Reasons, Scores);

    /// <summary>The decision it is once the store has given it its place.</summary>
    public CommentModerated As(int sequence) => new()
    {
        DecisionId = DecisionIds.Of(Comment.SiteId, Comment.CommentId, Comment.Revision, sequence),
        SiteId = Comment.SiteId,
        CommentId = Comment.CommentId,
        Revision = Comment.Revision,
        Sequence = sequence,
        Outcome = Outcome,
        Reasons = Reasons,
        Scores = Scores,
        Model = Model,
        Policy = Policy,
        DecidedBy = DecidedBy,
        DecidedAt = DecidedAt,
    };
}
