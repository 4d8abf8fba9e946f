using Moderation.Training.Contrasts;
using Xunit;

namespace Moderation.Tests.Training.Contrasts;

public sealed class TwinFileTests
{
    [Fact]
    public void Reads_the_answers_from_the_letters()
    {
        var (abusive, innocent) = TwinFile.Read("some", ["tip\tWhat a bloody fool you are", "p\tWhat a bloody fool's errand"]).Select(twin => twin.Contrast).ToArray() switch
        {
            [var first, var second] => (first, second),
            _ => throw new InvalidOperationException(),
        };

        Assert.Equal("What a bloody fool you are", abusive.Text);
        Assert.Equal(
            ["insult", "profanity", "toxicity"],
            abusive.Answers.Where(answer => answer.Value).Select(answer => answer.Key).Order(StringComparer.Ordinal));
        Assert.Equal(7, abusive.Answers.Count);
        Assert.True(abusive.IsAbusive);
        Assert.False(innocent.IsAbusive); // swearing at nobody is not abuse
        Assert.Equal(abusive.Pair, innocent.Pair);
        Assert.Equal(1, abusive.ToLabelledComment().Toxic);
        Assert.Equal(0, innocent.ToLabelledComment().Spam);
    }

    [Theory]
    [InlineData("no tabulator")]
    [InlineData("\tno letters")]
    [InlineData("t\t")]
    [InlineData("x\tno such letter")]
    [InlineData("tt\ttwice")]
    [InlineData("t\ttwo\ttabulators")]
    public void Names_the_line_that_is_wrong(string line) => Assert.StartsWith(
        "some, line 2: ",
        Assert.Throws<InvalidDataException>(() => TwinFile.Read("some", ["-\tfine", line]).ToArray()).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Has_both_sides_in_every_part_of_every_file()
    {
        foreach (var part in Enum.GetValues<TwinPart>())
        {
            var files = TwinFile.ReadAll(part).GroupBy(contrast => contrast.Grammar).ToArray();
            Assert.Equal(12, files.Length);
            Assert.All(files, file => Assert.InRange(file.Average(contrast => contrast.IsAbusive ? 1.0 : 0), 0.3, 0.55));
        }
    }

    [Fact]
    public void Has_no_sentence_twice()
    {
        var texts = Enum.GetValues<TwinPart>().SelectMany(TwinFile.ReadAll).Select(contrast => contrast.Text);

        Assert.Distinct(texts, StringComparer.OrdinalIgnoreCase);
    }
}
