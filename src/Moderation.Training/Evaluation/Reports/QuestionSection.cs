using System.Text;
using Moderation.Scoring.Assessments;

using static Moderation.Training.Evaluation.Reports.MarkdownTable;

namespace Moderation.Training.Evaluation.Reports;

/// <summary>One question on every set in which people were asked it.</summary>
internal static class QuestionSection
{
    public static void Append(StringBuilder text, Report report, Question question)
    {
        QuestionResult[] results = [.. report.Results.Where(result => result.Question == question)];
        text.Append($"## {question}\n\n");
        text.Append(results[0].Threshold is { } threshold
            ? $"The policy holds a comment from {Number(threshold)}: precision, recall and false alarms are at that score. "
            : "The policy has no threshold for it. ");
        text.Append("Then, recall where 1 in 100, 200 and 1,000 negatives is held; a dash where a set has fewer of them.\n\n");
        text.Append(Table(results));
        if (!report.Plotted.Contains(question))
            return;
        var name = question.ToString().ToLowerInvariant();
        text.Append($"![Precision and recall](precision-recall-{name}.svg) ");
        text.Append($"![Reliability](reliability-{name}.svg) ![Thresholds](thresholds-{name}.svg)\n\n");
    }

    private static MarkdownTable Table(QuestionResult[] results)
    {
        var table = new MarkdownTable(
            "set", "comments", "positives", "AUC", "precision", "recall", "false alarms", "1 in 100", "1 in 200", "1 in 1,000",
            "accuracy at 0.5", "calibration error");
        foreach (var result in results)
        {
            table.Row(
                result.Set, Whole(result.Comments), Whole(result.Positives), Number(result.Auc), Number(result.Precision),
                Number(result.Recall), Percent(result.FalsePositiveRate), Number(result.RecallAtOnePercent),
                Number(result.RecallAtOneIn200), Number(result.RecallAtOneIn1000), Number(result.AccuracyAtHalf),
                Number(result.CalibrationError));
        }

        return table;
    }
}
