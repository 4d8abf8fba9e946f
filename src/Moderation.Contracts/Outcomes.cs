namespace Moderation.Contracts;

/// <summary>What can happen to a comment.</summary>
public static class Outcomes
{
    /// <summary>Show it.</summary>
    public const string Approved = "approved";

    /// <summary>Hold it until a person has looked.</summary>
    public const string Flagged = "flagged";

    /// <summary>Do not show it.</summary>
    public const string Rejected = "rejected";
}
