using Moderation.Scoring.Assessments;

namespace Moderation.Training.Evaluation;

/// <summary>Figures for one question on one set of comments. A figure that needs positives and negatives is null without both.</summary>
internal sealed record QuestionResult
{
    public required string Set { get; init; }

    public required Question Question { get; init; }

    public required int Comments { get; init; }

    public required int Positives { get; init; }

    public double? Auc { get; init; }

    public double? AveragePrecision { get; init; }

    public double? RecallAtOnePercent { get; init; }

    public double? AccuracyAtHalf { get; init; }

    public double? Precision { get; init; }

    public double? Recall { get; init; }

    public double? FalsePositiveRate { get; init; }

    public double? CalibrationError { get; init; }

    public required IReadOnlyList<Reliability> Reliability { get; init; }

    public static QuestionResult Measure(string set, Question question, IReadOnlyCollection<Answer> answers, double threshold)
    {
        var counts = Confusion.At(threshold, answers);
        var table = Evaluation.Reliability.Table(answers.Select(answer => (answer, 1.0)));
        return new QuestionResult
        {
            Set = set,
            Question = question,
            Comments = answers.Count,
            Positives = answers.Count(answer => answer.Label),
            Auc = Finite(Ranking.Auc(answers)),
            AveragePrecision = Finite(Ranking.AveragePrecision(answers)),
            RecallAtOnePercent = answers.All(answer => answer.Label) ? null : Finite(Ranking.RecallAt(0.01, answers)),
            AccuracyAtHalf = Finite(Confusion.At(0.5, answers).Accuracy),
            Precision = Finite(counts.Precision),
            Recall = Finite(counts.Recall),
            FalsePositiveRate = Finite(counts.FalsePositiveRate),
            CalibrationError = Finite(Evaluation.Reliability.Error(table)),
            Reliability = table,
        };
    }

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
