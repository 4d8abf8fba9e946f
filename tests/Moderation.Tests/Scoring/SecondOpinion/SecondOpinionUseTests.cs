using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Moderation.Scoring.SecondOpinion;
using Xunit;

namespace Moderation.Tests.Scoring.SecondOpinion;

public sealed class SecondOpinionUseTests
{
    private static readonly Policy Policy = new() { Name = "test", ToxicityThreshold = 0.7, SpamThreshold = 0.8 };

    [Theory]
    [InlineData(0.1, 0, false)]
    [InlineData(0.2, 0, true)]
    [InlineData(0.1, 0.5, true)]
    [InlineData(0.1, 0.9, false)]
    [InlineData(0.5, 0.95, false)]
    public void A_band_asks_where_the_highest_score_leaves_doubt(double toxicity, double spam, bool asks)
    {
        var scores = new Scores { [Question.Toxicity] = toxicity, [Question.Spam] = spam, [Question.Insult] = 0.5 };

        Assert.Equal(asks, SecondOpinionUse.Band(0.2, 0.9).Asks(scores, Policy));
        Assert.True(SecondOpinionUse.Always.Asks(scores, Policy));
        Assert.False(SecondOpinionUse.Off.Asks(scores, Policy));
    }

    [Theory]
    [InlineData(-0.1, 0.5)]
    [InlineData(0.5, 0.5)]
    [InlineData(0.9, 0.5)]
    [InlineData(0.5, 1.1)]
    public void A_band_has_two_ends_in_order(double from, double to) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SecondOpinionUse.Band(from, to));

    [Fact]
    public void Is_part_of_a_policys_version()
    {
        string[] versions =
        [
            Policy.Version,
            (Policy with { SecondOpinion = SecondOpinionUse.Always }).Version,
            (Policy with { SecondOpinion = SecondOpinionUse.Band(0.1, 0.9) }).Version,
            (Policy with { SecondOpinion = SecondOpinionUse.Band(0.2, 0.9) }).Version,
        ];

        Assert.Distinct(versions);
        Assert.Equal(Policy.Version, (Policy with { SecondOpinion = SecondOpinionUse.Off }).Version);
        Assert.Equal(versions[2], (Policy with { SecondOpinion = SecondOpinionUse.Band(0.1, 0.9) }).Version);
    }
}
