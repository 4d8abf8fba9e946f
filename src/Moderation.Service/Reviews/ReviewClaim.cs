namespace Moderation.Service.Reviews;

/// <summary>A lease on a comment.</summary>
public sealed record ReviewClaim(string Moderator, DateTimeOffset LeasedUntil);
