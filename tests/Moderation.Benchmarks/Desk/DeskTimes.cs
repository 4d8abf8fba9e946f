using System.Diagnostics;
using System.Globalization;

namespace Moderation.Benchmarks.Desk;

/// <summary>How long something took, many times over.</summary>
/// <param name="Milliseconds">Ascending.</param>
public sealed record DeskTimes(string What, double[] Milliseconds)
{
    private const int Fewest = 10;
    private static readonly int[] Percents = [50, 95, 99];
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    public double P95 => At(95);

    /// <summary>Stops before it has all samples when a slow machine takes too long over them.</summary>
    public static async Task<DeskTimes> OfAsync(string what, int samples, Func<Task<double>> measure, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        var times = new List<double>(samples);
        while (times.Count < Math.Min(samples, Fewest) || (times.Count < samples && watch.Elapsed < Longest))
        {
            cancel.ThrowIfCancellationRequested();
            times.Add(await measure());
        }
        return new(what, [.. times.Order()]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{What,-31} {Milliseconds.Length,3} times  {string.Join("  ", Percents.Select(percent => string.Create(CultureInfo.InvariantCulture, $"p{percent} {At(percent),6:0.0}")))}  max {Milliseconds[^1],6:0.0}");

    private double At(int percent) => Milliseconds[Math.Min(Milliseconds.Length - 1, Milliseconds.Length * percent / 100)];
}
