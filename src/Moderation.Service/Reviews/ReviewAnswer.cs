namespace Moderation.Service.Reviews;

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
