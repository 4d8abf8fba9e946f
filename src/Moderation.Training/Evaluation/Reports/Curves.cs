namespace Moderation.Training.Evaluation.Reports;

/// <summary>The points of plotted curves.</summary>
internal static class Curves
{
    private const int MostPoints = 200;

    /// <summary>(Recall, precision) from the strictest threshold down.</summary>
    public static IReadOnlyList<(double X, double Y)> PrecisionRecall(IReadOnlyCollection<Answer> answers)
    {
        var positives = answers.Count(answer => answer.Label);
        var points = new List<(double X, double Y)>();
        var (found, seen) = (0, 0);
        foreach (var answer in answers.OrderByDescending(answer => answer.Score))
        {
            seen++;
            found += answer.Label ? 1 : 0;
            if (answer.Label)
                points.Add(((double)found / positives, (double)found / seen));
        }

        var step = Math.Max(1, points.Count / MostPoints);
        return [.. points.Where((_, i) => i % step == 0)];
    }

    /// <summary>(Mean score, share of positives) per tenth of the scale.</summary>
    public static IReadOnlyList<(double X, double Y)> Calibration(IEnumerable<Reliability> table) =>
        [.. table.Select(bin => (bin.MeanScore, bin.Positives))];
}
