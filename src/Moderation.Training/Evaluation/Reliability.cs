namespace Moderation.Training.Evaluation;

/// <summary>Comments with scores in one tenth of the scale. With calibrated scores, mean score and share of positives are equal.</summary>
/// <param name="From">Start of the tenth, 0..0.9.</param>
/// <param name="Weight">Number of comments, or their total weight.</param>
/// <param name="MeanScore">Their mean score.</param>
/// <param name="Positives">The share of positives among them.</param>
internal sealed record Reliability(double From, double Weight, double MeanScore, double Positives)
{
    private const int Bins = 10;

    public static IReadOnlyList<Reliability> Table(IEnumerable<(Answer Answer, double Weight)> answers) =>
    [
        .. answers.GroupBy(item => Math.Min(Bins - 1, (int)(item.Answer.Score * Bins))).OrderBy(bin => bin.Key).Select(bin =>
        {
            var weight = bin.Sum(item => item.Weight);
            var meanScore = bin.Sum(item => item.Answer.Score * item.Weight) / weight;
            var positives = bin.Sum(item => item.Answer.Label ? item.Weight : 0) / weight;
            return new Reliability((double)bin.Key / Bins, weight, meanScore, positives);
        }),
    ];

    /// <summary>Expected calibration error: the mean distance between score and share of positives, 0..1.</summary>
    public static double Error(IReadOnlyList<Reliability> table) =>
        table.Sum(bin => bin.Weight * Math.Abs(bin.MeanScore - bin.Positives)) / table.Sum(bin => bin.Weight);
}
