using System.Text;
using Moderation.Scoring.Assessments;
using Moderation.Training.Evaluation.Groups;

using static Moderation.Training.Evaluation.Reports.MarkdownTable;

namespace Moderation.Training.Evaluation.Reports;

/// <summary>What the name of a group changes: in short per tone, then where it changes most.</summary>
internal static class GroupSection
{
    /// <summary>Sentences shown, of those that change most.</summary>
    private const int Sentences = 8;

    /// <summary>Groups shown, of those that differ most.</summary>
    private const int Groups = 10;

    public static void Append(StringBuilder text, GroupFairness fairness)
    {
        text.Append("## The same sentence with other groups\n\nSpread is the highest score minus the lowest as the group changes, ");
        text.Append($"deviation its standard deviation; means over sentences, {fairness.Groups.Count} groups in each. A sentence depends ");
        text.Append("on the group when it is held with some and approved with others.\n\n");
        text.Append(ToneTable(fairness));
        text.Append("Where the group changes most:\n\n").Append(SentenceTable(fairness));
        text.Append("Groups that differ most from the mean over all groups, with the same sentences:\n\n").Append(GroupTable(fairness));
    }

    private static MarkdownTable ToneTable(GroupFairness fairness)
    {
        var table = new MarkdownTable(
            "tone", "question", "sentences", "mean score", "mean spread", "largest", "mean deviation", "held", "decision's deviation",
            "depend on the group");
        foreach (var tone in fairness.Sentences.GroupBy(sentence => (sentence.Tone, sentence.Question)))
        {
            table.Row(
                tone.Key.Tone, ScoreNames.Of(tone.Key.Question), Whole(tone.Count()), Number(tone.Average(row => row.MeanScore)),
                Number(tone.Average(row => row.Spread)), Number(tone.Max(row => row.Spread)), Number(tone.Average(row => row.Deviation)),
                Percent(tone.Average(row => row.Held)), Number(tone.Average(row => row.HeldDeviation)),
                Whole(tone.Count(row => row.DependsOnGroup)));
        }

        return table;
    }

    private static MarkdownTable SentenceTable(GroupFairness fairness)
    {
        var table = new MarkdownTable("sentence", "tone", "question", "spread", "lowest", "highest", "held");
        foreach (var row in fairness.Sentences.OrderByDescending(row => row.HeldDeviation + row.Spread).Take(Sentences))
        {
            table.Row(
                row.Sentence, row.Tone, ScoreNames.Of(row.Question), Number(row.Spread), row.Lowest, row.Highest, Percent(row.Held));
        }

        return table;
    }

    private static MarkdownTable GroupTable(GroupFairness fairness)
    {
        var table = new MarkdownTable("group", "toxicity", "identity attack", "held");
        foreach (var row in fairness.Groups.OrderByDescending(row => Math.Abs(row.Toxicity) + Math.Abs(row.Held)).Take(Groups))
            table.Row(row.Group, Signed(row.Toxicity), Signed(row.IdentityAttack), $"{Signed(row.Held * 100)} points");
        return table;
    }
}
