using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Xunit;

namespace Moderation.Tests.Scoring.Checks;

public sealed class SpamCheckTests
{
    private static readonly Policy Policy = new() { Name = "test", ToxicityThreshold = 0.8, SpamThreshold = 0.6 };

    [Fact]
    public void Holds_a_score_that_reaches_the_threshold_and_says_both() =>
        Assert.Equal(
            new Finding(new Reason(ReasonCodes.Spam, 0.6, 0.6)),
            new SpamCheck().Examine(Assessed.Comment(spam: 0.6), Policy));

    [Fact]
    public void Says_nothing_about_a_score_below_the_threshold() =>
        Assert.Null(new SpamCheck().Examine(Assessed.Comment(spam: 0.59), Policy));

    [Fact]
    public void Looks_at_no_other_score() => Assert.Null(new SpamCheck().Examine(Assessed.Comment(toxicity: 1), Policy));
}
