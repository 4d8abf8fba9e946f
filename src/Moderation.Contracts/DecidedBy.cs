namespace Moderation.Contracts;

/// <summary>The values of <see cref="CommentModerated.DecidedBy"/>.</summary>
public static class DecidedBy
{
    /// <summary>The service itself: checks and model, readers' reports, or a verdict that holds for a new revision.</summary>
    public const string Automatic = "automatic";

    /// <summary>What the value starts with when a moderator decided; their id follows.</summary>
    public const string ModeratorPrefix = "moderator:";

    /// <param name="id">The moderator's id.</param>
    public static string Moderator(string id) => ModeratorPrefix + id;

    /// <summary>The moderator's id; null when no moderator decided.</summary>
    public static string? ModeratorId(string decidedBy) =>
        decidedBy.StartsWith(ModeratorPrefix, StringComparison.Ordinal) ? decidedBy[ModeratorPrefix.Length..] : null;
}
