namespace Moderation.Training.Fitting;

/// <summary>The lowest threshold that holds no more good comments than a budget allows, and how sure that is.</summary>
/// <param name="Value">The threshold, a calibrated probability.</param>
/// <param name="Low">Lower end of its 95 % interval, by bootstrap.</param>
/// <param name="High">Upper end.</param>
internal sealed record BudgetThreshold(double Value, double Low, double High)
{
    private const int Resamples = 200;

    /// <param name="good">Score and weight of good comments, from models that had not seen them.</param>
    /// <param name="budget">Share of them, by weight, that may be held; 0..1.</param>
    public static BudgetThreshold Choose(IReadOnlyList<(double Score, double Weight)> good, double budget)
    {
        var random = new Random(LinearTrainer.Seed);
        var sorted = good.OrderByDescending(item => item.Score).ToArray();
        var resampled = Enumerable.Range(0, Resamples).Select(_ => Quantile(Resample(sorted, random), budget)).Order().ToArray();
        return new BudgetThreshold(Quantile(sorted, budget), resampled[Resamples / 40], resampled[^(Resamples / 40 + 1)]);
    }

    /// <summary>How often each row is drawn, as a weight, keeps the rows sorted.</summary>
    private static (double Score, double Weight)[] Resample((double Score, double Weight)[] sorted, Random random)
    {
        var drawn = new int[sorted.Length];
        for (var i = 0; i < drawn.Length; i++)
            drawn[random.Next(drawn.Length)]++;
        return [.. sorted.Select((item, i) => (item.Score, item.Weight * drawn[i]))];
    }

    private static double Quantile((double Score, double Weight)[] sorted, double budget)
    {
        var allowed = budget * sorted.Sum(item => item.Weight);
        var held = 0.0;
        foreach (var (score, weight) in sorted)
        {
            held += weight;

            // A threshold is inclusive, so it lies just above the first score that must pass.
            if (held > allowed)
                return Math.BitIncrement(score);
        }

        return 0;
    }
}
