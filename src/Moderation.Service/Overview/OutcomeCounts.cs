namespace Moderation.Service.Overview;

/// <summary>How many decisions had which outcome.</summary>
public sealed record OutcomeCounts(int Approved, int Flagged, int Rejected)
{
    public static OutcomeCounts None { get; } = new(0, 0, 0);

    public int All => Approved + Flagged + Rejected;

    public int Held => Flagged + Rejected;

    public static OutcomeCounts operator +(OutcomeCounts one, OutcomeCounts other) =>
        new(one.Approved + other.Approved, one.Flagged + other.Flagged, one.Rejected + other.Rejected);
}

/// <summary>What was decided in an hour or a day.</summary>
/// <param name="Start">Its beginning, UTC.</param>
/// <param name="Machine">Decisions of the model and the policy.</param>
/// <param name="Moderators">Verdicts of people that stand.</param>
public sealed record OutcomeBar(DateTimeOffset Start, OutcomeCounts Machine, OutcomeCounts Moderators);
