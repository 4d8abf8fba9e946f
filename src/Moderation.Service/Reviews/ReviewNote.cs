namespace Moderation.Service.Reviews;

/// <summary>Words that a moderator left for the others.</summary>
public sealed record ReviewNote(string Moderator, string Body, DateTimeOffset WrittenAt);
