using Moderation.Contracts;
using Moderation.Service.Access;

namespace Moderation.Service.Reviews.Items;

/// <summary>A comment in the state in which it was selected.</summary>
public sealed record ReviewTarget
{
    public required string SiteId { get; init; }

    public required string CommentId { get; init; }

    public required int Revision { get; init; }

    public required int Sequence { get; init; }

    public ReviewComment ToCommand(string action, Reviewer reviewer) => new()
    {
        SiteId = SiteId,
        CommentId = CommentId,
        Revision = Revision,
        Sequence = Sequence,
        Action = action,
        Moderator = reviewer.Id,
    };

    public static ReviewTarget Of(CommentRow row) =>
        new() { SiteId = row.SiteId, CommentId = row.CommentId, Revision = row.Revision, Sequence = row.Sequence };
}
