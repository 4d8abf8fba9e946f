using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring.Checks;

public sealed class ReadabilityCheckTests
{
    private static readonly Policy Policy = new() { Name = "test", ToxicityThreshold = 0.8, SpamThreshold = 0.6 };

    [Fact]
    public void Says_nothing_about_a_comment_with_words() => Assert.Null(new ReadabilityCheck().Examine(Assessed.Comment(), Policy));

    [Theory]
    [InlineData(Readability.Empty, ReasonCodes.Empty, "nothing to read")]
    [InlineData(Readability.MediaOnly, ReasonCodes.MediaOnly, "nothing to read but pictures or videos")]
    [InlineData(Readability.LinkOnly, ReasonCodes.Links, "nothing to read but links")]
    [InlineData(Readability.UnsupportedLanguage, ReasonCodes.UnsupportedLanguage, "de")]
    [InlineData((Readability)99, ReasonCodes.Empty, "nothing to read")]
    public void Holds_what_has_no_words_to_judge_and_says_why(Readability readability, string code, string detail)
    {
        var finding = new ReadabilityCheck().Examine(Assessed.Unreadable(readability, "de"), Policy);

        Assert.Equal(new Finding(new Reason(code, Detail: detail), EndsChecks: true), finding);
    }

    [Fact]
    public void Leaves_no_other_reason_beside_its_own()
    {
        var unreadable = Assessed.Comment(toxicity: 1, spam: 1, links: 9, truncated: true);
        unreadable = unreadable with { Facts = unreadable.Facts with { Readability = Readability.LinkOnly } };

        var verdict = (Policy with { RejectThreshold = 1 }).Decide(unreadable);

        Assert.Equal(Outcome.Flagged, verdict.Outcome);
        Assert.Equal(ReasonCodes.Links, Assert.Single(verdict.Reasons).Code);
    }
}
