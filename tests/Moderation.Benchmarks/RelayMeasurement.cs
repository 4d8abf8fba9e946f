namespace Moderation.Benchmarks;

/// <summary>What one program did in one run.</summary>
/// <param name="Rate">Comments a second over the last nine tenths of the backlog.</param>
/// <param name="Backlog">Milliseconds from publish to decision while the backlog was drained, ascending.</param>
/// <param name="Paced">Milliseconds from publish to decision at a steady pace, ascending.</param>
public sealed record RelayMeasurement(
    string Program, double Rate, double[] Backlog, double[] Paced, int Pace, double CpuSeconds, double PeakMegabytes)
{
    private static readonly int[] Percents = [50, 95, 99];

    public override string ToString() =>
        $"{Program,-10} {Rate,7:0}/s | publish to decision at {Pace}/s, ms: {Percentiles(Paced)} | while draining, ms: {Percentiles(Backlog)} | "
        + $"CPU {CpuSeconds:0.0} s | peak memory {PeakMegabytes:0} MB";

    private static string Percentiles(double[] ascending) =>
        string.Join(", ",
            Percents.Select(percent => $"p{percent} {ascending[Math.Min(ascending.Length - 1, ascending.Length * percent / 100)]:0.0}"));
}
