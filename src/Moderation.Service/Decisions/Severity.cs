namespace Moderation.Service.Decisions;

/// <summary>How much a held comment matters; the queue is sorted by it, then by age. The numbers are stored.</summary>
public enum Severity
{
    /// <summary>Nothing is open.</summary>
    Settled = 0,

    /// <summary>A fact: pictures, links, length, a language nobody trained for.</summary>
    Low = 1,

    /// <summary>Spam, or readers' reports.</summary>
    Medium = 2,

    /// <summary>Toxicity.</summary>
    High = 3,

    /// <summary>Toxicity beyond doubt, or together with a threat.</summary>
    Critical = 4,
}
