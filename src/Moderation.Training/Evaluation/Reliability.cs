namespace Moderation.Training.Evaluation;

/// <summary>Comments whose scores lie in one tenth of the scale: a calibrated model's mean score is the share of positives among them.</summary>
/// <param name="From">Where the tenth starts, 0..0.9.</param>
/// <param name="Weight">How many comments, or their weight.</param>
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
            return new Reliability((double)bin.Key / Bins, weight, bin.Sum(item => item.Answer.Score * item.Weight) / weight, bin.Sum(item => item.Answer.Label ? item.Weight : 0) / weight);
        }),
    ];

    /// <summary>Expected calibration error: the mean distance between score and share of positives, 0..1.</summary>
    public static double Error(IReadOnlyList<Reliability> table) => table.Sum(bin => bin.Weight * Math.Abs(bin.MeanScore - bin.Positives)) / table.Sum(bin => bin.Weight);
}
