using Moderation.Training.Fitting;
using Xunit;

namespace Moderation.Tests.Training.Fitting;

public sealed class BudgetThresholdTests
{
    [Fact]
    public void Is_not_set_low_by_chance_where_few_good_comments_are_known()
    {
        var threshold = BudgetThreshold.Choose([.. Enumerable.Repeat((0.01, 1.0), 500)], 0.0003, positives: 1_000);

        Assert.Equal(0.5, threshold.Value);
        Assert.Contains("500 good comments are too few", threshold.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_set_low_for_a_question_that_was_learned_from_a_few_comments()
    {
        var threshold = BudgetThreshold.Choose([.. Enumerable.Repeat((0.01, 1.0), 20_000)], 0.0003, positives: 100);

        Assert.Equal(0.5, threshold.Value);
        Assert.Contains("100 positive comments", threshold.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_what_the_budget_gives_where_enough_are_known()
    {
        var threshold = BudgetThreshold.Choose([.. Enumerable.Repeat((0.01, 1.0), 20_000)], 0.0003, positives: 1_000);

        Assert.Equal((Math.BitIncrement(0.01), null), (threshold.Value, threshold.Note));
    }
}
