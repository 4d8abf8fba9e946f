namespace Moderation.Scoring.Policies;

/// <summary>What happens to a comment.</summary>
public enum Outcome
{
    /// <summary>It is shown.</summary>
    Approved,

    /// <summary>It is held until a person has looked.</summary>
    Flagged,

    /// <summary>It is not shown.</summary>
    Rejected,
}
