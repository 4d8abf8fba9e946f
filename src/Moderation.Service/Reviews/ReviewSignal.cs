namespace Moderation.Service.Reviews;

/// <summary>Something happened that other desks should show at once.</summary>
/// <param name="Kind">One of the constants here.</param>
/// <param name="SiteId">Of the comment.</param>
/// <param name="CommentId">Of the comment; null when many were decided in one act.</param>
/// <param name="Moderator">Who did it.</param>
/// <param name="Outcome">What stands about the comment now.</param>
public sealed record ReviewSignal(string Kind, string? SiteId = null, string? CommentId = null, string? Moderator = null, string? Outcome = null)
{
    public const string Decided = "decided";
    public const string Claimed = "claimed";
    public const string Released = "released";
    public const string Noted = "noted";
}
