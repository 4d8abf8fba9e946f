namespace Moderation.Scoring.Policies;

/// <summary>What a policy says of one comment. It becomes a decision once it is recorded.</summary>
/// <param name="Outcome">Approved only when nothing was found against it and there was something to read.</param>
/// <param name="Reasons">Every reason found, the gravest first; empty when approved.</param>
public sealed record Verdict(Outcome Outcome, IReadOnlyList<Reason> Reasons)
{
    /// <summary>Nothing against it.</summary>
    public static Verdict Approved { get; } = new(Outcome.Approved, []);
}
