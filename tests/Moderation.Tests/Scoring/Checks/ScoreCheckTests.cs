using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Xunit;

namespace Moderation.Tests.Scoring.Checks;

/// <summary>What the checks of scores have in common.</summary>
public sealed class ScoreCheckTests
{
    private static readonly Policy Policy = new() { Name = "test", ToxicityThreshold = 0.8, SpamThreshold = 0.6 };

    [Fact]
    public void Says_nothing_about_a_question_without_a_threshold_even_where_a_site_rejects()
    {
        var assessment = Assessed.Scored(Question.Profanity, 1);

        Assert.Null(new ProfanityCheck().Examine(assessment, Policy with { RejectThreshold = 0.9 }));
    }

    [Fact]
    public void Holds_a_score_that_is_not_a_number()
    {
        var finding = new ToxicityCheck().Examine(Assessed.Comment(toxicity: double.NaN), Policy with { RejectThreshold = 0.9 });

        Assert.Equal(new Finding(new Reason(ReasonCodes.Toxicity, Detail: "the score is not a number")), finding);
    }

    [Theory]
    [InlineData(double.NaN, null)]
    [InlineData(0.8, double.NaN)]
    public void Holds_every_score_under_a_threshold_that_is_not_a_number(double threshold, double? reject) =>
        Assert.NotNull(new ToxicityCheck().Examine(
            Assessed.Comment(), Policy with { ToxicityThreshold = threshold, RejectThreshold = reject }));

    [Theory]
    [InlineData(0.94, false)]
    [InlineData(0.95, true)]
    public void Rejects_from_the_threshold_that_a_site_sets(double score, bool rejects) =>
        Assert.Equal(
            rejects,
            new ToxicityCheck().Examine(Assessed.Comment(toxicity: score), Policy with { RejectThreshold = 0.95 })!.Rejects);

    [Fact]
    public void Rejects_nothing_by_default() => Assert.False(new ToxicityCheck().Examine(Assessed.Comment(toxicity: 1), Policy)!.Rejects);

    [Fact]
    public void Never_lets_pass_what_it_would_reject()
    {
        var finding = new ToxicityCheck().Examine(Assessed.Comment(toxicity: 0.6), Policy with { RejectThreshold = 0.5 });

        Assert.Equal(new Finding(new Reason(ReasonCodes.Toxicity, 0.6, 0.5), Rejects: true), finding);
    }
}
