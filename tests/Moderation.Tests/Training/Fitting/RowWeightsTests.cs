using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;
using Moderation.Training.Fitting;
using Moderation.Training.Recipes;
using Xunit;

namespace Moderation.Tests.Training.Fitting;

public sealed class RowWeightsTests
{
    [Fact]
    public void Give_contrast_sentences_their_share_whatever_their_number()
    {
        var rows = Rows("a sentence", "olid", 400, 400).Concat(Rows("a sentence", "contrast_threats", 100, 100)).ToArray();

        var weighed = RowWeights.Weigh(Question.Toxicity, rows);

        Assert.Equal(Recipe.ContrastShareOf(Question.Toxicity), weighed.Where(row => row.Row.Comment.Source == "contrast_threats").Sum(row => row.Weight)
            / weighed.Sum(row => row.Weight), 1e-4);
    }

    [Fact]
    public void Let_the_name_of_a_group_say_nothing_about_the_answer()
    {
        var rows = Rows("about a muslim", "a", 80, 40).Concat(Rows("about a bridge", "a", 100, 400))
            .Concat(Rows("about sikhs", "a", 10, 60)).ToArray();

        var weighed = RowWeights.Weigh(Question.IdentityAttack, rows);

        var share = rows.Count(row => row.Label) / (double)rows.Length;
        foreach (var group in weighed.GroupBy(row => row.Row.Comment.Text).Where(group => group.Key != "about a bridge"))
            Assert.Equal(share, group.Where(row => row.Label).Sum(row => row.Weight) / group.Sum(row => row.Weight), 0.02);
    }

    [Fact]
    public void Balance_both_answers_for_spam()
    {
        var weighed = RowWeights.Weigh(Question.Spam, [.. Rows("a sentence", "haacked", 10, 90)]);

        Assert.Equal(90, weighed.Where(row => row.Label).Sum(row => row.Weight), 1e-3);
    }

    private static IEnumerable<ScoredRow> Rows(string text, string source, int positives, int negatives) =>
        Enumerable.Range(0, positives + negatives).Select(i =>
            new ScoredRow(new FeatureRow(new LabelledComment { Text = text, Source = source }, 0, [], []), i < positives, 1, 0));
}
