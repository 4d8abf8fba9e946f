using Moderation.Contracts;

namespace Moderation.Service.Decisions;

/// <summary>Records what was decided automatically: the hot path, which each database walks in its own way.</summary>
public interface IDecisionStore
{
    /// <summary>What it is called in logs and health answers.</summary>
    string Name { get; }

    /// <summary>
    /// Records a batch in one transaction: a proposal for an unknown comment or a newer revision becomes the decision that stands, any
    /// other changes nothing. The answers are in the order of the batch.
    /// </summary>
    /// <param name="batch">No comment twice.</param>
    Task<IReadOnlyList<RecordedDecision>> RecordAsync(IReadOnlyList<ProposedDecision> batch, CancellationToken cancel);

    /// <summary>Whether a failure lies in the row that was written, so that writing it again cannot help.</summary>
    bool BlamesTheRow(Exception failure);
}

/// <summary>The decision that stands about a comment after one was proposed.</summary>
/// <param name="Decision">What stands.</param>
/// <param name="IsNew">Whether it is the proposed one; otherwise it stood before, for the same revision or a newer one.</param>
/// <param name="BodyHash">SHA-256 of the body that was judged for the comment's newest revision.</param>
public sealed record RecordedDecision(CommentModerated Decision, bool IsNew, byte[] BodyHash);
