using Moderation.Training.Fitting;
using Xunit;

namespace Moderation.Tests.Training.Fitting;

public sealed class BudgetThresholdTests
{
    [Fact]
    public void Does_not_hold_what_is_less_likely_than_not()
    {
        var threshold = BudgetThreshold.Choose([.. Enumerable.Repeat((0.01, 1.0), 20_000)], 0.0003);

        Assert.Equal(0.5, threshold.Value);
        Assert.Contains("the budget allows 0.010", threshold.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_what_the_budget_gives_otherwise()
    {
        var threshold = BudgetThreshold.Choose([.. Enumerable.Repeat((0.7, 1.0), 20_000)], 0.0003);

        Assert.Equal((Math.BitIncrement(0.7), null), (threshold.Value, threshold.Note));
    }
}
