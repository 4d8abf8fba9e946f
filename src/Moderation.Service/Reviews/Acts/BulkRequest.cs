using System.Text.Json.Serialization;
using Moderation.Contracts;
using Moderation.Service.Messaging;
using Moderation.Service.Reviews.Queue;

namespace Moderation.Service.Reviews.Acts;

/// <summary>One act on many comments, as it is posted.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BulkRequest
{
    /// <summary>All open comments that it finds; or else <see cref="NearDuplicatesOf"/>.</summary>
    public QueueFilter? Filter { get; init; }

    /// <summary>This one and all open ones of its site that say nearly the same.</summary>
    public CommentKey? NearDuplicatesOf { get; init; }

    /// <summary><c>approve</c> or <c>reject</c>.</summary>
    public required string Action { get; init; }

    /// <summary>Why they are rejected: one of <see cref="RejectionReasons"/>.</summary>
    public string? Reason { get; init; }

    public string? Note { get; init; }

    /// <summary>Who acts; needed with a site's key alone.</summary>
    public string? Moderator { get; init; }

    /// <summary>How many the moderator was shown: nothing is done when there are more or fewer by now.</summary>
    public required int? ExpectedCount { get; init; }

    public BulkSelection Selection => new() { Filter = Filter, NearDuplicatesOf = NearDuplicatesOf };

    /// <summary>The act on each of them; site, comment and revision are still to be filled in.</summary>
    public ReviewComment ToAct(string moderator) =>
        new() { SiteId = "-", CommentId = "-", Revision = 0, Action = Action, Reason = Reason, Note = Note, Moderator = moderator };

    /// <summary>What is wrong, by field; empty when nothing is.</summary>
    public IReadOnlyDictionary<string, string[]> Violations(string moderator)
    {
        var violations = new FieldViolations();
        if (Action is not (ReviewActions.Approve or ReviewActions.Reject))
            violations.Add("action", "must be approve or reject");
        if (ExpectedCount is null)
            violations.Add("expectedCount", "is missing");
        violations.AddAll(ReviewContract.Violations(ToAct(moderator)));
        violations.AddAll(Selection.Violations());
        return violations.ByField;
    }
}
