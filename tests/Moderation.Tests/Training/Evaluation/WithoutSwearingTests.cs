using Moderation.Training.Corpus;
using Moderation.Training.Evaluation;
using Xunit;

using static Moderation.Tests.Training.Evaluation.JudgedComments;

namespace Moderation.Tests.Training.Evaluation;

public sealed class WithoutSwearingTests
{
    [Theory]
    [InlineData("Holy shit, that goal")]
    [InlineData("Fucking printer is broken again")]
    public void Leaves_out_a_comment_that_swears_at_nobody(string text) => Assert.True(MereSwearing.Is(Comment(text)));

    [Theory]
    [InlineData("What a goal")]
    [InlineData("You talk shit")]
    [InlineData("Those fucking immigrants")]
    [InlineData("Shut up, asshole")]
    [InlineData("@anna this is shit")]
    [InlineData("Fucking idiot")]
    public void Counts_a_comment_that_does_not_swear_or_mentions_somebody(string text) => Assert.False(MereSwearing.Is(Comment(text)));

    [Fact]
    public void Leaves_swearing_out_on_both_sides()
    {
        var set = new JudgedSet("test",
        [
            ByScore("holy shit", 0.9, 1), ByScore("damn rain", 0.9, 0), ByScore("you are nothing", 0.8, 1), ByScore("go away now", 0.1, 1),
            ByScore("good day", 0.1, 0), ByScore("unasked", 0.9),
        ]);

        var without = WithoutSwearing.Measure(set)!;

        Assert.Equal((2, 1, 2, 0, 1),
            (without.LeftOut, without.Positives.Count, without.Positives.Of, without.Negatives.Count, without.Negatives.Of));
    }

    [Fact]
    public void Says_nothing_of_a_set_where_nobody_merely_swears() =>
        Assert.Null(WithoutSwearing.Measure(new JudgedSet("test", [ByScore("good day", 0.1, 0), ByScore("holy shit", 0.9)])));

    private static LabelledComment Comment(string text) => new() { Text = text, Source = "test" };
}
