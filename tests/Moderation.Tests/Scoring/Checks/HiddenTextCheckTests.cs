using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Xunit;

namespace Moderation.Tests.Scoring.Checks;

public sealed class HiddenTextCheckTests
{
    private static readonly Policy Policy = new() { Name = "test", ToxicityThreshold = 0.8, SpamThreshold = 0.6 };

    [Theory]
    [InlineData(1, "1 hidden character")]
    [InlineData(245, "245 hidden characters")]
    public void Holds_a_comment_that_hides_text_and_says_how_much(int hidden, string detail) => Assert.Equal(
        new Finding(new Reason(ReasonCodes.HiddenText, Detail: detail)),
        new HiddenTextCheck().Examine(Hiding(hidden), Policy));

    [Fact]
    public void Says_nothing_about_a_comment_that_hides_none() => Assert.Null(new HiddenTextCheck().Examine(Hiding(0), Policy));

    private static Assessment Hiding(int characters)
    {
        var comment = Assessed.Comment();
        return comment with { Facts = comment.Facts with { HiddenText = characters } };
    }
}
