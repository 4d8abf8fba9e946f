namespace Moderation.Training.Fitting;

/// <summary>The lowest threshold that stays within a budget of good comments held, with its confidence interval.</summary>
/// <param name="Value">The threshold, a calibrated probability.</param>
/// <param name="Low">Lower end of its 95 % interval, by bootstrap.</param>
/// <param name="High">Upper end.</param>
/// <param name="Budget">The share it was chosen for.</param>
/// <param name="Note">Why it is not what the budget alone would give; null when it is.</param>
internal sealed record BudgetThreshold(double Value, double Low, double High, double Budget = 0, string? Note = null)
{
    /// <summary>
    /// What is less likely than not is not held, however few good comments score as high: there are good ones that no set has, such as
    /// political quarrels, and they score higher.
    /// </summary>
    private const double Floor = 0.5;

    private const int Resamples = 200;

    /// <param name="good">Score and weight of good comments; the scores come from models not trained on them.</param>
    /// <param name="budget">Share of them, by weight, that may be held; 0..1.</param>
    /// <param name="floor">No threshold is lower.</param>
    public static BudgetThreshold Choose(IReadOnlyList<(double Score, double Weight)> good, double budget, double floor = Floor)
    {
        var random = new Random(LinearTrainer.Seed);
        var sorted = good.OrderByDescending(item => item.Score).ToArray();
        var resampled = Enumerable.Range(0, Resamples).Select(_ => Quantile(Resample(sorted, random), budget)).Order().ToArray();
        var threshold = new BudgetThreshold(Quantile(sorted, budget), resampled[Resamples / 40], resampled[^(Resamples / 40 + 1)], budget);
        return threshold.Value < floor ? threshold.Raised(floor) : threshold;
    }

    private BudgetThreshold Raised(double floor) => this with
    {
        Value = floor,
        Low = Math.Max(Low, floor),
        High = Math.Max(High, floor),
        Note = FormattableString.Invariant($"the budget allows {Value:0.000}, which is less likely than not; raised to {floor}"),
    };

    /// <summary>Counts how often each row is drawn instead of copying rows, so that they stay sorted.</summary>
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

            // A threshold is inclusive: it has to lie just above the first score that must pass.
            if (held > allowed)
                return Math.BitIncrement(score);
        }

        return 0;
    }
}
