using Moderation.Scoring.Assessments;

namespace Moderation.Training.Evaluation;

/// <summary>Figures for one question on one set of comments. A figure that needs positives and negatives is null without both.</summary>
internal sealed record QuestionResult
{
    public required string Set { get; init; }

    public required Question Question { get; init; }

    public required int Comments { get; init; }

    public required int Positives { get; init; }

    /// <summary>The policy's, for precision, recall and false positives; null when it holds nothing for this question.</summary>
    public double? Threshold { get; init; }

    public double? Auc { get; init; }

    public double? AveragePrecision { get; init; }

    public double? RecallAtOnePercent { get; init; }

    /// <summary>Where 1 in 200 negatives is held; null also where there are fewer.</summary>
    public double? RecallAtOneIn200 { get; init; }

    /// <summary>Where 1 in 1,000 negatives is held; null also where there are fewer.</summary>
    public double? RecallAtOneIn1000 { get; init; }

    public double? AccuracyAtHalf { get; init; }

    public double? Precision { get; init; }

    public double? Recall { get; init; }

    public double? FalsePositiveRate { get; init; }

    public double? CalibrationError { get; init; }

    public required IReadOnlyList<Reliability> Reliability { get; init; }

    /// <summary>Null when nobody was asked about any of these comments.</summary>
    public static QuestionResult? Measure(JudgedSet set, Question question, double? threshold)
    {
        var answers = set.Judged.Where(item => item.Label(question) is not null).Select(item => item.Answer(question)).ToArray();
        return answers.Length == 0 ? null : Measure(set.Name, question, answers, threshold);
    }

    private static QuestionResult Measure(string set, Question question, Answer[] answers, double? threshold)
    {
        var counts = threshold is { } least ? Confusion.At(least, answers) : null;
        var table = Evaluation.Reliability.Table(answers.Select(answer => (answer, 1.0)));
        return new QuestionResult
        {
            Set = set,
            Question = question,
            Comments = answers.Length,
            Positives = answers.Count(answer => answer.Label),
            Threshold = threshold,
            Auc = Finite(Ranking.Auc(answers)),
            AveragePrecision = Finite(Ranking.AveragePrecision(answers)),
            RecallAtOnePercent = answers.All(answer => answer.Label) ? null : Finite(Ranking.RecallAt(0.01, answers)),
            RecallAtOneIn200 = Ranking.RecallAtOneIn(200, answers),
            RecallAtOneIn1000 = Ranking.RecallAtOneIn(1_000, answers),
            AccuracyAtHalf = Finite(Confusion.At(0.5, answers).Accuracy),
            Precision = Finite(counts?.Precision),
            Recall = Finite(counts?.Recall),
            FalsePositiveRate = Finite(counts?.FalsePositiveRate),
            CalibrationError = Finite(Evaluation.Reliability.Error(table)),
            Reliability = table,
        };
    }

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
