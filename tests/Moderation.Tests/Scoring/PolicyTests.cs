using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Moderation.Tests.Scoring.Checks;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class PolicyTests
{
    private static readonly Policy Policy = new() { Name = "test", ToxicityThreshold = 0.8, SpamThreshold = 0.6 };

    [Fact]
    public void Approves_when_every_score_is_below_its_threshold()
    {
        var verdict = Policy.Decide(Assessed.Comment(toxicity: 0.79, spam: 0.59));

        Assert.Equal(Outcome.Approved, verdict.Outcome);
        Assert.Empty(verdict.Reasons);
    }

    [Theory]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.NaN)]
    public void Never_approves_a_score_that_is_not_a_number(double toxicity, double spam) =>
        Assert.Equal(Outcome.Flagged, Policy.Decide(Assessed.Comment(toxicity, spam)).Outcome);

    [Fact]
    public void Rejects_nothing_by_default() =>
        Assert.Equal(Outcome.Flagged, Policy.Decide(Assessed.Comment(toxicity: 1, spam: 1)).Outcome);

    [Fact]
    public void Rejects_from_the_threshold_that_a_site_sets()
    {
        var strict = Policy with { RejectThreshold = 0.95 };

        Assert.Equal(Outcome.Rejected, strict.Decide(Assessed.Comment(spam: 0.95)).Outcome);
        Assert.Equal(Outcome.Flagged, strict.Decide(Assessed.Comment(spam: 0.94)).Outcome);
    }

    [Fact]
    public void Never_approves_what_it_would_reject()
    {
        var odd = Policy with { RejectThreshold = 0.5 };

        var verdict = odd.Decide(Assessed.Comment(toxicity: 0.6));

        Assert.Equal(Outcome.Rejected, verdict.Outcome);
        Assert.Equal(ReasonCodes.Toxicity, Assert.Single(verdict.Reasons).Code);
    }
}
