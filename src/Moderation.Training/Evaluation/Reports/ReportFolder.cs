using System.Text.Json;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Models;

namespace Moderation.Training.Evaluation.Reports;

/// <summary>Writes a report: <c>report.md</c> and its plots for people, <c>report.json</c> for programs.</summary>
internal static class ReportFolder
{
    private const int ThresholdSteps = 50;

    public static void Write(string folder, Report report, IReadOnlyList<JudgedSet> sets)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "report.md"), MarkdownReport.Write(report));
        File.WriteAllBytes(Path.Combine(folder, "report.json"), JsonSerializer.SerializeToUtf8Bytes(report, ModelArchive.Json));
        Judged[] judged = [.. sets.SelectMany(set => set.Judged)];
        foreach (var question in report.Plotted)
            WritePlots(folder, question, judged);
    }

    private static void WritePlots(string folder, Question question, IReadOnlyList<Judged> judged)
    {
        var name = question.ToString().ToLowerInvariant();
        var precision = new Plot($"{question}: precision and recall", "recall", "precision");
        var reliability = new Plot($"{question}: reliability", "mean score", "share of positives");
        var sources = judged.Where(item => item.Label(question) is not null).GroupBy(item => item.Comment.Source);
        foreach (var source in sources.Where(source => source.Any(item => item.Label(question) == true)))
        {
            precision.Add(source.Key, Curves.PrecisionRecall([.. source.Select(item => item.Answer(question))]));
            reliability.Add(source.Key, Curves.Calibration(Reliability.Table(source.Select(item => (item.Answer(question), 1.0)))));
        }

        File.WriteAllText(Path.Combine(folder, $"precision-recall-{name}.svg"), precision.ToSvg());
        File.WriteAllText(Path.Combine(folder, $"reliability-{name}.svg"), reliability.ToSvg());
        File.WriteAllText(Path.Combine(folder, $"thresholds-{name}.svg"), PlotThresholds(question, judged).ToSvg());
    }

    /// <summary>Share held at every other threshold, all files together.</summary>
    private static Plot PlotThresholds(Question question, IReadOnlyList<Judged> judged)
    {
        var answers = judged.Where(item => item.Label(question) is not null).Select(item => item.Answer(question)).ToArray();
        var steps = Enumerable.Range(0, ThresholdSteps + 1).Select(i => (double)i / ThresholdSteps)
            .Select(threshold => (Threshold: threshold, Counts: Confusion.At(threshold, answers))).ToArray();
        return new Plot($"{question}: what a threshold holds", "threshold", "share held")
            .Add("positives", [.. steps.Select(step => (step.Threshold, step.Counts.Recall))])
            .Add("negatives", [.. steps.Select(step => (step.Threshold, step.Counts.FalsePositiveRate))]);
    }
}
