using System.Globalization;

namespace Moderation.Benchmarks.Desk;

/// <summary>How long something took, many times over.</summary>
/// <param name="Milliseconds">Ascending.</param>
public sealed record DeskTimes(string What, double[] Milliseconds)
{
    private static readonly int[] Percents = [50, 95, 99];

    public double P95 => At(95);

    public static async Task<DeskTimes> OfAsync(string what, int samples, Func<Task<double>> measure, CancellationToken cancel)
    {
        var times = new double[samples];
        for (var i = 0; i < samples; i++)
        {
            cancel.ThrowIfCancellationRequested();
            times[i] = await measure();
        }
        return new(what, [.. times.Order()]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{What,-37} {string.Join("  ", Percents.Select(percent => string.Create(CultureInfo.InvariantCulture, $"p{percent} {At(percent),6:0.0}")))}  max {Milliseconds[^1],6:0.0}");

    private double At(int percent) => Milliseconds[Math.Min(Milliseconds.Length - 1, Milliseconds.Length * percent / 100)];
}
