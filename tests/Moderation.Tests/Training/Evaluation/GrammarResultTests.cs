using Moderation.Training.Contrasts;
using Moderation.Training.Evaluation;
using Xunit;

namespace Moderation.Tests.Training.Evaluation;

public sealed class GrammarResultTests
{
    [Fact]
    public async Task Counts_twins_as_right_only_when_both_are()
    {
        Contrast[] contrasts =
        [
            Make("rude one", true, "1"), Make("kind one", false, "1"), // both right
            Make("rude two", true, "2"), Make("rude but quoted", false, "2"), // the innocent one is held
            Make("sly three", true, "3"), Make("kind three", false, "3"), // the abusive one is not
        ];

        var result = Assert.Single(await GrammarResult.MeasureAsync(new WordAssessor(("rude", 0.9)), contrasts, default));

        Assert.Equal((2, 3), (result.AbusiveHeld.Count, result.AbusiveHeld.Of));
        Assert.Equal((1, 3), (result.InnocentHeld.Count, result.InnocentHeld.Of));
        Assert.Equal((1, 3), (result.TwinsRight.Count, result.TwinsRight.Of));
    }

    private static Contrast Make(string text, bool isAbusive, string pair) => new()
    {
        Text = text,
        Answers = new Dictionary<string, bool>(),
        IsAbusive = isAbusive,
        Grammar = "test",
        Frame = "frame",
        Group = null,
        Register = Register.British,
        Withheld = true,
        Pair = pair,
    };
}
