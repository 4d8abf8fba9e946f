namespace Moderation.Scoring.Policies;

/// <summary>What a policy says about one comment. It becomes a decision once it is recorded.</summary>
/// <param name="Outcome">Approved if and only if there is no reason against it.</param>
/// <param name="Reasons">Every reason found, the gravest first; empty when approved.</param>
public sealed record Verdict(Outcome Outcome, IReadOnlyList<Reason> Reasons)
{
    /// <summary>Approval, without a reason.</summary>
    public static Verdict Approved { get; } = new(Outcome.Approved, []);
}
