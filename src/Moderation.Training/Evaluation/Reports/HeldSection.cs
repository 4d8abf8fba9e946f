using System.Globalization;
using System.Text;

using static Moderation.Training.Evaluation.Reports.MarkdownTable;

namespace Moderation.Training.Evaluation.Reports;

/// <summary>What the policy holds by all its reasons.</summary>
internal static class HeldSection
{
    public static void Append(StringBuilder text, Report report)
    {
        text.Append("## What the policy holds\n\nGood comments are those that people found good; in a file without labels, all. ");
        text.Append("Behind each reason, the percentage of good comments held for it, with its 95 % interval.\n\n");
        var table = new MarkdownTable("file", "comments", "bad", "bad held", "good", "good held", "95 % interval", "reasons");
        foreach (var held in report.Held)
        {
            table.Row(
                held.Set, Whole(held.Comments), Whole(held.Positives.Of), PercentOf(held.Positives), Whole(held.Negatives.Of),
                PercentOf(held.Negatives), Interval(held.Negatives), string.Join(", ", held.Reasons.Select(Describe)));
        }

        text.Append(table);
        AppendWithoutSwearing(text, report.WithoutSwearing);
    }

    private static void AppendWithoutSwearing(StringBuilder text, IReadOnlyList<WithoutSwearing> rows)
    {
        if (rows.Count == 0)
            return;
        text.Append("The same without comments that swear and mention nobody, toxic or not, and the recall of the toxicity score ");
        text.Append("where it holds 1 in 200 and 1 in 1,000 good ones:\n\n");
        var table = new MarkdownTable("file", "left out", "toxic", "toxic held", "good", "good held", "1 in 200", "1 in 1,000");
        foreach (var row in rows)
        {
            table.Row(
                row.Set, Whole(row.LeftOut), Whole(row.Positives.Of), PercentOf(row.Positives), Whole(row.Negatives.Of),
                PercentOf(row.Negatives), Number(row.RecallAtOneIn200), Number(row.RecallAtOneIn1000));
        }

        text.Append(table);
    }

    private static string Describe(HeldFor reason) => string.Create(
        CultureInfo.InvariantCulture,
        $"{reason.Reason} {100 * reason.Share.Value:0.00} ({100 * reason.Share.Low:0.00}–{100 * reason.Share.High:0.00})");

    private static string Interval(Share share) => share.Of == 0 ? "–" : $"{Percent(share.Low)} – {Percent(share.High)}";

    private static string PercentOf(Share share) => share.Of == 0 ? "–" : Percent(share.Value);
}
