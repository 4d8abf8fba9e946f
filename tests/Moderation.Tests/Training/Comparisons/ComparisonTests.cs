using Moderation.Scoring.Policies;
using Moderation.Training.Comparisons;
using Moderation.Training.Evaluation;
using Xunit;

using static Moderation.Tests.Training.Evaluation.JudgedComments;

namespace Moderation.Tests.Training.Comparisons;

public sealed class ComparisonTests
{
    [Fact]
    public void Lists_the_decisions_that_change_most_from_every_set_and_in_both_directions()
    {
        var large = Set("large", [.. Enumerable.Range(0, 50).Select(i => ($"newly held {i}", 0.1, 0.9 - i / 1000.0))]);
        var small = Set("small", ("newly approved", 0.6, 0.4), ("slightly held", 0.49, 0.51), ("stays held", 0.5, 1), ("stays", 0, 0.4));

        var chosen = ChangeList.Choose(new Comparison("old", "new", [large, small]), 4);

        Assert.Equal(["newly held 0", "newly held 1", "newly approved", "slightly held"], chosen.Select(change => change.New.Comment.Text));
        Assert.Equal([true, true, false, true], chosen.Select(change => change.IsNewlyHeld));
    }

    [Fact]
    public void Takes_what_no_score_decides_for_the_largest_change()
    {
        var set = new ComparedSet(
            new JudgedSet("a", [Judge("listed", 0.2)]), new JudgedSet("a", [Judge("listed", 0.3, null, new Reason("suspect-word"))]));

        Assert.Equal(1, Assert.Single(Change.Find(set)).Size);
    }

    [Fact]
    public void Puts_figures_side_by_side_and_shows_a_comment_as_text_not_as_markup()
    {
        var set = Set("set", ("a <b>bold</b> `one`\n\nhere", 0.1, 0.8));
        var labelled = new ComparedSet(
            new JudgedSet("asked", [ByScore("x", 0.2, 1), ByScore("y", 0.3, 0)]),
            new JudgedSet("asked", [ByScore("x", 0.7, 1), ByScore("y", 0.3, 0)]));

        var text = ComparisonReport.Write(new Comparison("old", "new", [set, labelled]), 10);

        Assert.Contains("| asked | 2 | 1 | 0.00 % → 100.00 % | 1 | 0.00 % → 0.00 % | 1 | 0 |", text, StringComparison.Ordinal);
        Assert.Contains("| asked | 2 | 1 | 0.000 → 1.000 |", text, StringComparison.Ordinal);
        Assert.Contains("held now for toxicity 0.800, change 0.70: `a <b>bold</b> 'one' here`", text, StringComparison.Ordinal);
    }

    private static ComparedSet Set(string name, params (string Text, double Old, double New)[] comments) => new(
        new JudgedSet(name, [.. comments.Select(comment => ByScore(comment.Text, comment.Old))]),
        new JudgedSet(name, [.. comments.Select(comment => ByScore(comment.Text, comment.New))]));
}
