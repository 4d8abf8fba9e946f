using Moderation.Contracts;

namespace Moderation.Service.Decisions;

/// <summary>Where comments and decisions are kept: PostgreSQL, or a SQLite file.</summary>
public interface IDecisionStore
{
    /// <summary>What it is called in logs and health answers.</summary>
    string Name { get; }

    /// <summary>Brings the schema up to date; any number of processes may do so at once.</summary>
    /// <exception cref="SchemaTooNewException">A newer version of the service was here before.</exception>
    Task MigrateAsync(CancellationToken cancel);

    /// <summary>
    /// Records a batch in one transaction: a proposal for an unknown comment or a newer revision becomes the decision that stands, any other
    /// changes nothing. The answers are in the order of the batch.
    /// </summary>
    /// <param name="batch">No comment twice.</param>
    Task<IReadOnlyList<RecordedDecision>> RecordAsync(IReadOnlyList<ProposedDecision> batch, CancellationToken cancel);

    /// <summary>All decisions about a comment by sequence; empty when it is unknown.</summary>
    Task<IReadOnlyList<CommentModerated>> DecisionsOfAsync(string siteId, string commentId, CancellationToken cancel);

    /// <summary>Erases body and author of a portion of the comments received before a time, flagged ones left alone; answers how many.</summary>
    Task<int> EraseTextAsync(DateTimeOffset before, CancellationToken cancel);

    /// <summary>A round trip to the store; throws when there is none.</summary>
    Task PingAsync(CancellationToken cancel);

    /// <summary>Whether a failure lies in the row that was written, so that writing it again cannot help.</summary>
    bool BlamesTheRow(Exception failure);
}
