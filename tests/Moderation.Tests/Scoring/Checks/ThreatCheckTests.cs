using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Xunit;

namespace Moderation.Tests.Scoring.Checks;

public sealed class ThreatCheckTests
{
    private static readonly Policy Policy =
        new() { Name = "test", ToxicityThreshold = 0.8, SpamThreshold = 0.6, ThreatThreshold = 0.7 };

    [Fact]
    public void Holds_a_score_that_reaches_the_threshold_and_says_both() =>
        Assert.Equal(
            new Finding(new Reason(ReasonCodes.Threat, 0.7, 0.7)),
            new ThreatCheck().Examine(Assessed.Scored(Question.Threat, 0.7), Policy));

    [Fact]
    public void Says_nothing_about_a_score_below_the_threshold() =>
        Assert.Null(new ThreatCheck().Examine(Assessed.Scored(Question.Threat, 0.69), Policy));

    [Fact]
    public void Looks_at_no_other_score() => Assert.Null(new ThreatCheck().Examine(Assessed.Comment(toxicity: 1, spam: 1), Policy));

    [Fact]
    public void Says_nothing_where_a_policy_asks_for_nothing() =>
        Assert.Null(new ThreatCheck().Examine(
            Assessed.Scored(Question.Threat, 1), Policy with { ThreatThreshold = null }));
}
