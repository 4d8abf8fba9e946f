namespace Moderation.Contracts;

/// <summary>What a moderator can do with a comment.</summary>
public static class ReviewActions
{
    /// <summary>Show it.</summary>
    public const string Approve = "approve";

    /// <summary>Do not show it, for a reason.</summary>
    public const string Reject = "reject";

    /// <summary>Take back the last verdict: what stood before stands again, under a new sequence.</summary>
    public const string Undo = "undo";

    /// <summary>Tell the others that one is at it, for some minutes.</summary>
    public const string Claim = "claim";

    /// <summary>Leave it to the others again.</summary>
    public const string Release = "release";

    /// <summary>Leave words for the others.</summary>
    public const string Note = "note";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Approve, Reject, Undo, Claim, Release, Note];
}
