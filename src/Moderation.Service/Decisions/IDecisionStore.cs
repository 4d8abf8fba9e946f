using Moderation.Contracts;

namespace Moderation.Service.Decisions;

/// <summary>Records what was decided automatically: the hot path, which each database walks in its own way.</summary>
public interface IDecisionStore
{
    /// <summary>What it is called in logs and health answers.</summary>
    string Name { get; }

    /// <summary>
    /// Records a batch in one transaction: a proposal for an unknown comment or a newer revision becomes the decision that stands, any other
    /// changes nothing. The answers are in the order of the batch.
    /// </summary>
    /// <param name="batch">No comment twice.</param>
    Task<IReadOnlyList<RecordedDecision>> RecordAsync(IReadOnlyList<ProposedDecision> batch, CancellationToken cancel);

    /// <summary>Whether a failure lies in the row that was written, so that writing it again cannot help.</summary>
    bool BlamesTheRow(Exception failure);
}
