namespace Moderation.Service.Decisions;

/// <summary>How much a held comment matters; the queue is sorted by it, then by age. The numbers are stored.</summary>
public enum Severity
{
    /// <summary>Nothing is open.</summary>
    Settled = 0,

    /// <summary>A fact (pictures, links, length, a language nobody trained for) or swearing at nobody.</summary>
    Low = 1,

    /// <summary>Spam, sexual solicitation, or readers' reports.</summary>
    Medium = 2,

    /// <summary>Insults and other toxicity.</summary>
    High = 3,

    /// <summary>Threats, and attacks on people for who they are.</summary>
    Critical = 4,
}
