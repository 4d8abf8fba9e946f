using System.Globalization;
using System.Text;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Training.Evaluation;
using Moderation.Training.Evaluation.Reports;

using static Moderation.Training.Evaluation.Reports.MarkdownTable;

namespace Moderation.Training.Comparisons;

/// <summary>Two judgements side by side, in Markdown: figures of all sets, then decisions that changed, with their text.</summary>
internal static class ComparisonReport
{
    private const int LongestText = 600;

    public static string Write(Comparison comparison, int changes)
    {
        var text = new StringBuilder();
        text.Append($"# {comparison.New} beside {comparison.Old}\n\nIn each cell, {comparison.Old} → {comparison.New}.\n\n");
        text.Append("## What is held\n\n").Append(HeldTable(comparison));
        foreach (var question in Scores.Questions)
            AppendQuestion(text, comparison, question);
        AppendChanges(text, comparison, changes);
        return text.ToString();
    }

    private static MarkdownTable HeldTable(Comparison comparison)
    {
        var table = new MarkdownTable("set", "comments", "bad", "bad held", "good", "good held", "newly held", "newly approved");
        foreach (var set in comparison.Sets)
        {
            var (before, after) = (HeldShares.Count(set.Name, set.Old.Judged), HeldShares.Count(set.Name, set.New.Judged));
            var changes = Change.Find(set).ToLookup(change => change.IsNewlyHeld);
            table.Row(
                set.Name, Whole(before.Comments), Whole(before.Positives.Of), Both(before.Positives, after.Positives),
                Whole(before.Negatives.Of), Both(before.Negatives, after.Negatives), Whole(changes[true].Count()),
                Whole(changes[false].Count()));
        }

        return table;
    }

    private static void AppendQuestion(StringBuilder text, Comparison comparison, Question question)
    {
        var results = comparison.Sets
            .Select(set => (Old: QuestionResult.Measure(set.Old, question, null), New: QuestionResult.Measure(set.New, question, null)))
            .Where(pair => pair is { Old.Auc: not null, New.Auc: not null }).ToArray();
        if (results.Length == 0)
            return;
        text.Append($"## {question}\n\nRecall where 1 in 100, 200 and 1,000 negatives is held.\n\n");
        var table = new MarkdownTable("set", "comments", "positives", "AUC", "1 in 100", "1 in 200", "1 in 1,000");
        foreach (var (before, after) in results)
        {
            table.Row(
                before!.Set, Whole(before.Comments), Whole(before.Positives), Both(before.Auc, after!.Auc),
                Both(before.RecallAtOnePercent, after.RecallAtOnePercent), Both(before.RecallAtOneIn200, after.RecallAtOneIn200),
                Both(before.RecallAtOneIn1000, after.RecallAtOneIn1000));
        }

        text.Append(table);
    }

    private static void AppendChanges(StringBuilder text, Comparison comparison, int count)
    {
        var chosen = ChangeList.Choose(comparison, count).ToLookup(change => change.IsNewlyHeld);
        foreach (var (title, changes) in new[] { ("Newly held", chosen[true]), ("Newly approved", chosen[false]) })
        {
            text.Append($"## {title}, the largest changes of all sets\n\n");
            foreach (var change in changes)
                Append(text, change);
            text.Append('\n');
        }
    }

    private static void Append(StringBuilder text, Change change)
    {
        var reasons = (change.IsNewlyHeld ? change.New : change.Old).Verdict.Reasons.Select(Describe);
        text.Append($"* **{change.Set}**, {LabelOf(change.Old)}, {(change.IsNewlyHeld ? "held now" : "was held")} for ");
        text.AppendJoin(", ", reasons);
        text.Append(CultureInfo.InvariantCulture, $", change {change.Size:0.00}: {Quote(change.Old.Comment.Text)}\n");
    }

    private static string Describe(Reason reason) =>
        reason.Code + (reason.Score is { } score ? $" {Number(score)}" : reason.Detail is { } detail ? $" ({detail})" : "");

    private static string LabelOf(Judged item) => item switch
    {
        { IsBad: true } => "labelled bad",
        { IsGood: true } => "labelled good",
        _ => "no label",
    };

    /// <summary>On one line, as code: a comment's own Markdown or HTML is shown, not followed.</summary>
    private static string Quote(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('`', '\'');
        return $"`{(line.Length > LongestText ? line[..LongestText] + "…" : line)}`";
    }

    private static string Both(Share before, Share after) => before.Of == 0 ? "–" : $"{Percent(before.Value)} → {Percent(after.Value)}";

    private static string Both(double? before, double? after) => before is null ? "–" : $"{Number(before)} → {Number(after)}";
}
