using Moderation.Scoring.Assessments;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class PolicyTests
{
    private static readonly Policy Policy = new() { Name = "test", ToxicityThreshold = 0.8, SpamThreshold = 0.6 };

    [Fact]
    public void Approves_when_every_score_is_below_its_threshold()
    {
        var verdict = Policy.Decide(Comment(toxicity: 0.79, spam: 0.59));

        Assert.Equal(Outcome.Approved, verdict.Outcome);
        Assert.Empty(verdict.Reasons);
    }

    [Fact]
    public void Flags_a_score_that_reaches_its_threshold_and_says_both()
    {
        var verdict = Policy.Decide(Comment(toxicity: 0.8));

        Assert.Equal(Outcome.Flagged, verdict.Outcome);
        Assert.Equal(new Reason(ReasonCodes.Toxicity, 0.8, 0.8), Assert.Single(verdict.Reasons));
    }

    [Fact]
    public void Gives_every_reason_it_finds()
    {
        var verdict = Policy.Decide(Comment(toxicity: 0.9, spam: 0.9, links: 6, length: 20_001));

        Assert.Equal([ReasonCodes.Toxicity, ReasonCodes.Spam, ReasonCodes.Links, ReasonCodes.TooLong], verdict.Reasons.Select(reason => reason.Code));
    }

    [Theory]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.NaN)]
    public void Never_approves_a_score_that_is_not_a_number(double toxicity, double spam) => Assert.Equal(Outcome.Flagged, Policy.Decide(Comment(toxicity, spam)).Outcome);

    [Theory]
    [InlineData(Readability.Empty, ReasonCodes.Empty)]
    [InlineData(Readability.MediaOnly, ReasonCodes.MediaOnly)]
    [InlineData(Readability.LinkOnly, ReasonCodes.Links)]
    [InlineData(Readability.UnsupportedLanguage, ReasonCodes.UnsupportedLanguage)]
    public void Flags_what_cannot_be_judged_whatever_the_scores(Readability readability, string code)
    {
        var verdict = Policy.Decide(new Assessment(new Scores(), new TextFacts(readability, "und", 0, 0, 0), []));

        Assert.Equal(Outcome.Flagged, verdict.Outcome);
        Assert.Equal(code, Assert.Single(verdict.Reasons).Code);
    }

    [Fact]
    public void Rejects_nothing_by_default() => Assert.Equal(Outcome.Flagged, Policy.Decide(Comment(toxicity: 1, spam: 1)).Outcome);

    [Fact]
    public void Rejects_from_the_threshold_that_a_site_sets()
    {
        var strict = Policy with { RejectThreshold = 0.95 };

        Assert.Equal(Outcome.Rejected, strict.Decide(Comment(spam: 0.95)).Outcome);
        Assert.Equal(Outcome.Flagged, strict.Decide(Comment(spam: 0.94)).Outcome);
    }

    [Fact]
    public void Never_approves_what_it_would_reject()
    {
        var odd = Policy with { RejectThreshold = 0.5 };

        var verdict = odd.Decide(Comment(toxicity: 0.6));

        Assert.Equal(Outcome.Rejected, verdict.Outcome);
        Assert.Equal(ReasonCodes.Toxicity, Assert.Single(verdict.Reasons).Code);
    }

    [Fact]
    public void Flags_a_comment_that_was_not_read_to_its_end()
    {
        var assessment = new Assessment(new Scores(), new TextFacts(Readability.Readable, "en", 10, 0, 0, Truncated: true), []);

        Assert.Equal(ReasonCodes.TooLong, Assert.Single((Policy with { MaxLength = int.MaxValue }).Decide(assessment).Reasons).Code);
    }

    [Fact]
    public void Has_a_version_that_depends_on_its_rules_alone()
    {
        Assert.Equal(Policy.Version, (Policy with { Name = "other" }).Version);
        Assert.Equal(12, Policy.Version.Length);
        Assert.Equal(6, new[] { Policy, Policy with { ToxicityThreshold = 0.81 }, Policy with { SpamThreshold = 0.61 }, Policy with { RejectThreshold = 1 }, Policy with { MaxLinks = 1 }, Policy with { MaxLength = 1 } }.Select(policy => policy.Version).Distinct().Count());
    }

    private static Assessment Comment(double toxicity = 0, double spam = 0, int links = 0, int length = 100) =>
        new(
        new Scores { [Question.Toxicity] = toxicity, [Question.Spam] = spam },
        new TextFacts(Readability.Readable, "en", length, links, 0),
        []);
}
