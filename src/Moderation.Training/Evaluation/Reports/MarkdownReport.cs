using System.Text;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;

using static Moderation.Training.Evaluation.Reports.MarkdownTable;

namespace Moderation.Training.Evaluation.Reports;

/// <summary>The report for people, in Markdown.</summary>
internal static class MarkdownReport
{
    public static string Write(Report report)
    {
        var text = new StringBuilder();
        text.Append($"# {report.Model}, measured\n\n");
        text.Append($"Policy `{report.Policy.Name}@{report.Policy.Version}`. Model file SHA-256 `{report.ModelHash}`.\n\n");
        CaseSection.Append(text, report.Cases);
        HeldSection.Append(text, report);
        foreach (var question in report.Results.Select(result => result.Question).Distinct().Order())
            QuestionSection.Append(text, report, question);
        AppendHateCheck(text, report.HateCheck);
        AppendContrasts(text, report.Contrasts);
        GroupSection.Append(text, report.Groups);
        AppendIdentity(text, report.Identity);
        AppendRobustness(text, report.Robustness);
        return text.ToString();
    }

    private static void AppendHateCheck(StringBuilder text, IReadOnlyList<Functionality> rows)
    {
        if (rows.Count == 0)
            return;
        var right = rows.Sum(row => row.Right * row.Comments) / rows.Sum(row => row.Comments);
        text.Append($"## HateCheck by functionality\n\nThe policy is right about {Percent(right)} of all comments.\n\n");
        var table = new MarkdownTable("functionality", "hateful", "comments", "toxicity right at 0.5", "held", "policy right");
        foreach (var row in rows)
        {
            table.Row(
                row.Name, row.IsHateful ? "yes" : "no", Whole(row.Comments), Number(row.AccuracyAtHalf), Percent(row.Flagged),
                Number(row.Right));
        }

        text.Append(table);
    }

    private static void AppendContrasts(StringBuilder text, IReadOnlyList<GrammarResult> rows)
    {
        if (rows.Count == 0)
            return;
        text.Append("## Contrast sentences\n\nFrames and words that training did not see. Twins are right when the abusive one is held ");
        text.Append("and the innocent one approved.\n\n");
        var table = new MarkdownTable("grammar", "pairs", "abusive held", "innocent held", "twins right");
        foreach (var row in rows)
        {
            table.Row(
                row.Grammar, Whole(row.TwinsRight.Of), Percent(row.AbusiveHeld.Value), Percent(row.InnocentHeld.Value),
                Percent(row.TwinsRight.Value));
        }

        text.Append(table);
    }

    private static void AppendIdentity(StringBuilder text, IReadOnlyList<IdentityTerm> rows)
    {
        if (rows.Count == 0)
            return;
        text.Append("## Comments that name a group\n\nArea under the curve within them (subgroup), ");
        text.Append("their clean comments against others' toxic ones (BPSN, low: called toxic for the group's name), ");
        text.Append("their toxic comments against others' clean ones (BNSP).\n\n");
        var table = new MarkdownTable("term", "comments", "subgroup", "BPSN", "BNSP");
        foreach (var row in rows)
            table.Row(row.Term, Whole(row.Comments), Number(row.Subgroup), Number(row.Bpsn), Number(row.Bnsp));
        text.Append(table);
    }

    private static void AppendRobustness(StringBuilder text, IReadOnlyList<Robustness> rows)
    {
        if (rows.Count == 0)
            return;
        text.Append("## Disguised comments\n\nRecall on comments that should be held, every word of four letters or more disguised.\n\n");
        var table = new MarkdownTable(
            "attack", "question", "comments", "recall clean", "recall disguised", "at 0.5 clean", "at 0.5 disguised");
        foreach (var row in rows)
        {
            table.Row(
                row.Attack, ScoreNames.Of(row.Question), Whole(row.Comments), Number(row.Clean), Number(row.Disguised),
                Number(row.CleanAtHalf), Number(row.DisguisedAtHalf));
        }

        text.Append(table);
    }
}
