namespace Moderation.Service.Reviews;

/// <summary>A lease on a comment.</summary>
public sealed record Claim(string Moderator, DateTimeOffset LeasedUntil);
