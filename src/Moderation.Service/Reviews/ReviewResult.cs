using Moderation.Contracts;

namespace Moderation.Service.Reviews;

/// <summary>What came of a moderator's act.</summary>
/// <param name="Answer">Whether it was done, and if not, why.</param>
/// <param name="Standing">The decision that stands now; null when the comment is unknown.</param>
/// <param name="Problem">One sentence for people when it was not done.</param>
public sealed record ReviewResult(ReviewAnswer Answer, CommentModerated? Standing, string? Problem = null)
{
    public static ReviewResult Unknown { get; } = new(ReviewAnswer.Unknown, null, "No such comment is known.");

    public static ReviewResult Forbidden(string siteId) => new(ReviewAnswer.Forbidden, null, $"The site {siteId} is not among yours.");

    public static ReviewResult Done(CommentModerated standing) => new(ReviewAnswer.Done, standing);

    public static ReviewResult Conflict(CommentModerated standing, string problem) => new(ReviewAnswer.Conflict, standing, problem);
}
