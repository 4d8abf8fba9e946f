using Moderation.Contracts;
using Moderation.Service.Access;
using Moderation.Service.Reviews.Items;

namespace Moderation.Service.Reviews.Acts;

/// <summary>What came of a moderator's act.</summary>
/// <param name="Answer">Whether it was done, and if not, why.</param>
/// <param name="Standing">The decision that stands now; null when the comment is unknown.</param>
/// <param name="Problem">One sentence for people when it was not done.</param>
public sealed record ReviewResult(ReviewAnswer Answer, CommentModerated? Standing, string? Problem = null)
{
    public static ReviewResult Unknown { get; } = new(ReviewAnswer.Unknown, null, ReviewProblems.Unknown);

    public static ReviewResult Forbidden(string siteId) => new(ReviewAnswer.Forbidden, null, ForeignSite.Problem(siteId));

    public static ReviewResult Done(CommentModerated standing) => new(ReviewAnswer.Done, standing);

    public static ReviewResult Conflict(CommentModerated standing, string problem) => new(ReviewAnswer.Conflict, standing, problem);
}

/// <summary>Whether a moderator's act was done.</summary>
public enum ReviewAnswer
{
    Done,

    /// <summary>Somebody else decided, claimed or edited in the meantime; nothing was changed.</summary>
    Conflict,

    /// <summary>No such comment.</summary>
    Unknown,

    /// <summary>Not on this moderator's sites.</summary>
    Forbidden,
}
