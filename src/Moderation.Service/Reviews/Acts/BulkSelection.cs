using System.Text.Json.Serialization;
using Moderation.Contracts;
using Moderation.Service.Messaging;
using Moderation.Service.Reviews.Queue;

namespace Moderation.Service.Reviews.Acts;

/// <summary>Comments that are decided in one act: all that a filter finds, or one and all that say nearly the same.</summary>
/// <remarks>A name that is not known is refused: what narrows nothing by mistake would decide too many.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BulkSelection
{
    /// <summary>What is wrong, by field; empty when nothing is.</summary>
    public IReadOnlyDictionary<string, string[]> Violations()
    {
        var violations = new FieldViolations();
        if ((Filter is null) == (NearDuplicatesOf is null))
            violations.Add("filter", "or nearDuplicatesOf must be given, and not both");
        if (Filter is { Outcome: not Outcomes.Flagged })
            violations.Add("filter.outcome", "must be flagged: only what is open is decided in one act");
        violations.AddAll(Filter?.Violations() ?? new Dictionary<string, string[]>(), "filter.");
        if (NearDuplicatesOf is { SiteId: null })
            violations.Add("nearDuplicatesOf.siteId", "is missing");
        if (NearDuplicatesOf is { CommentId: null })
            violations.Add("nearDuplicatesOf.commentId", "is missing");
        return violations.ByField;
    }

    public QueueFilter? Filter { get; init; }

    public CommentKey? NearDuplicatesOf { get; init; }
}

/// <summary>Names a comment.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CommentKey(string SiteId, string CommentId);
