using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Xunit;

namespace Moderation.Tests.Scoring.Checks;

public sealed class LengthCheckTests
{
    private static readonly Policy Policy = new() { Name = "test", ToxicityThreshold = 0.8, SpamThreshold = 0.6, MaxLength = 500 };

    [Fact]
    public void Holds_a_comment_that_is_longer_than_allowed() => Assert.Equal(
        new Finding(new Reason(ReasonCodes.TooLong, Detail: "longer than 500 characters")),
        new LengthCheck().Examine(Assessed.Comment(length: 501), Policy));

    [Fact]
    public void Says_nothing_about_a_comment_as_long_as_is_allowed() =>
        Assert.Null(new LengthCheck().Examine(Assessed.Comment(length: 500), Policy));

    [Fact]
    public void Holds_a_comment_that_was_not_read_to_its_end_whatever_is_allowed() => Assert.Equal(
        ReasonCodes.TooLong,
        new LengthCheck().Examine(Assessed.Comment(truncated: true), Policy with { MaxLength = int.MaxValue })?.Reason.Code);
}
