namespace Moderation.Service.Overview;

/// <summary>What moderators' verdicts say about the machine's, for one site or one model.</summary>
public sealed record Agreement
{
    /// <summary>The site or the model.</summary>
    public required string Name { get; init; }

    /// <summary>What the machine decided within the range, looked at or not.</summary>
    public required OutcomeCounts Machine { get; init; }

    /// <summary>The machine held it, a moderator approved it.</summary>
    public required int FalsePositives { get; init; }

    /// <summary>The machine held it, a moderator rejected it.</summary>
    public required int TruePositives { get; init; }

    /// <summary>The machine approved it, a moderator rejected it.</summary>
    public required int FalseNegatives { get; init; }

    /// <summary>The machine approved it, and a moderator who looked at it did too.</summary>
    public required int TrueNegatives { get; init; }

    /// <summary>
    /// Of the held ones that were judged, those held for nothing. All held ones come before a moderator, so this is the real share.
    /// </summary>
    public Share FalseAlarms => new(FalsePositives, FalsePositives + TruePositives);

    /// <summary>
    /// Of the approved ones that a moderator looked at, those that should have been held. Only reported or searched ones are looked at, so
    /// this says how good the reports are, and <see cref="FalseNegatives"/> is no more than a lower bound.
    /// </summary>
    public Share Missed => new(FalseNegatives, FalseNegatives + TrueNegatives);
}
