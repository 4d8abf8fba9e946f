namespace Moderation.Service.Reviews;

/// <summary>Something happened that other desks should show at once.</summary>
/// <param name="Kind"><c>decided</c>, <c>claimed</c>, <c>released</c> or <c>noted</c>; <c>arrived</c> when comments were held, without saying which.</param>
/// <param name="Moderator">Who did it; null for the machine.</param>
public sealed record ReviewSignal(string Kind, string? SiteId = null, string? CommentId = null, string? Moderator = null, string? Outcome = null);
