using System.Text;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;

using static Moderation.Training.Evaluation.MarkdownTable;

namespace Moderation.Training.Evaluation;

/// <summary>The report for people, in Markdown.</summary>
internal static class MarkdownReport
{
    public static string Write(Report report)
    {
        var text = new StringBuilder();
        text.Append($"# {report.Model}, measured\n\n");
        text.Append($"Policy `{report.Policy.Name}@{report.Policy.Version}`: ");
        text.Append($"toxicity is held from {Number(report.Policy.ToxicityThreshold)}, spam from {Number(report.Policy.SpamThreshold)}. ");
        text.Append($"Model file SHA-256 `{report.ModelHash}`.\n\n");
        text.Append("## What the policy holds\n\n");
        text.Append("Negatives are comments that nobody called toxic or spam; where a file has no labels that is all of it.\n\n");
        text.Append(HeldTable(report));
        foreach (var question in report.Results.Select(result => result.Question).Distinct())
        {
            text.Append($"## {question}\n\n").Append(ResultTable(report, question));
            var name = question.ToString().ToLowerInvariant();
            text.Append($"![Precision and recall](precision-recall-{name}.svg) ");
            text.Append($"![Reliability](reliability-{name}.svg) ![Thresholds](thresholds-{name}.svg)\n\n");
        }

        if (report.HateCheck.Count > 0)
            text.Append("## HateCheck by functionality\n\n").Append(HateCheckTable(report));
        if (report.Identity.Count > 0)
        {
            text.Append("## Comments that name a group\n\nArea under the curve within them (subgroup), ");
            text.Append("their clean comments against others' toxic ones (BPSN, low: called toxic for the group's name), ");
            text.Append("their toxic comments against others' clean ones (BNSP).\n\n").Append(IdentityTable(report));
        }

        if (report.Robustness.Count > 0)
        {
            text.Append("## Disguised comments\n\n");
            text.Append("Recall on comments that should be held, every word of four letters or more disguised.\n\n");
            text.Append(RobustnessTable(report));
        }

        return text.ToString();
    }

    private static MarkdownTable HeldTable(Report report)
    {
        var table = new MarkdownTable("file", "comments", "held", "negatives", "negatives held", "95 % interval", "reasons");
        foreach (var held in report.Held)
        {
            var reasons = string.Join(", ", held.Reasons.Select(reason => $"{reason.Key} {Percent(reason.Value)}"));
            table.Row(
                held.Set, Whole(held.Comments), Percent(held.Flagged), Whole(held.Negatives), Percent(held.NegativesFlagged),
                $"{Percent(held.Low)} – {Percent(held.High)}", reasons);
        }

        return table;
    }

    private static MarkdownTable ResultTable(Report report, Question question)
    {
        var table = new MarkdownTable(
            "set", "comments", "positives", "AUC", "average precision", "precision", "recall", "false positives", "recall at 1 %",
            "accuracy at 0.5", "calibration error");
        foreach (var result in report.Results.Where(result => result.Question == question))
        {
            table.Row(
                result.Set, Whole(result.Comments), Whole(result.Positives), Number(result.Auc), Number(result.AveragePrecision),
                Number(result.Precision), Number(result.Recall), Percent(result.FalsePositiveRate), Number(result.RecallAtOnePercent),
                Number(result.AccuracyAtHalf), Number(result.CalibrationError));
        }

        return table;
    }

    private static MarkdownTable HateCheckTable(Report report)
    {
        var table = new MarkdownTable("functionality", "hateful", "comments", "accuracy at 0.5", "held");
        foreach (var row in report.HateCheck)
            table.Row(row.Name, row.IsHateful ? "yes" : "no", Whole(row.Comments), Number(row.AccuracyAtHalf), Percent(row.Flagged));
        return table;
    }

    private static MarkdownTable IdentityTable(Report report)
    {
        var table = new MarkdownTable("term", "comments", "subgroup", "BPSN", "BNSP");
        foreach (var row in report.Identity)
            table.Row(row.Term, Whole(row.Comments), Number(row.Subgroup), Number(row.Bpsn), Number(row.Bnsp));
        return table;
    }

    private static MarkdownTable RobustnessTable(Report report)
    {
        var table = new MarkdownTable(
            "attack", "question", "comments", "recall clean", "recall disguised", "at 0.5 clean", "at 0.5 disguised");
        foreach (var row in report.Robustness)
            table.Row(
                row.Attack, row.Question.ToString(), Whole(row.Comments), Number(row.Clean), Number(row.Disguised), Number(row.CleanAtHalf),
                Number(row.DisguisedAtHalf));
        return table;
    }
}
