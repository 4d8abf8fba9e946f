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
