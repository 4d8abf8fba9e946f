using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Xunit;

namespace Moderation.Tests.Scoring.Checks;

public sealed class ToxicityCheckTests
{
    private static readonly Policy Policy = new() { Name = "test", ToxicityThreshold = 0.8, SpamThreshold = 0.6 };

    [Fact]
    public void Holds_a_score_that_reaches_the_threshold_and_says_both() =>
        Assert.Equal(
            new Finding(new Reason(ReasonCodes.Toxicity, 0.8, 0.8)),
            new ToxicityCheck().Examine(Assessed.Comment(toxicity: 0.8), Policy));

    [Fact]
    public void Says_nothing_about_a_score_below_the_threshold() =>
        Assert.Null(new ToxicityCheck().Examine(Assessed.Comment(toxicity: 0.79), Policy));

    [Fact]
    public void Looks_at_no_other_score() => Assert.Null(new ToxicityCheck().Examine(Assessed.Comment(spam: 1), Policy));
}
