using Moderation.Training.Corpus;
using Moderation.Training.Recipes;
using Xunit;

namespace Moderation.Tests.Training.Recipes;

public sealed class CorrectionsTests : IDisposable
{
    private readonly StringWriter _progress = new();

    public void Dispose() => _progress.Dispose();

    [Fact]
    public void Change_labels_and_leave_comments_out()
    {
        var corrections = Corrections.Parse(
        [
            "# hash label reason",
            $"{Corrections.HashOf("wrong")} toxic abuse",
            $"{Corrections.HashOf("unclear")} leave-out context",
            $"{Corrections.HashOf("advert")} spam advert",
            $"{Corrections.HashOf("fine")} not-toxic read",
        ]);

        var corrected = corrections.Apply([Good("wrong"), Good("unclear"), Good("advert"), Good("fine"), Good("other")], _progress);

        Assert.Equal(
            [("wrong", 1, 0), ("advert", 0, 1), ("fine", 0, 0), ("other", 0, 0)],
            corrected.Select(comment => (comment.Text, comment.Toxic, comment.Spam)));
        Assert.True(corrections.Has(Good("fine")));
        Assert.False(corrections.Has(Good("other")));
    }

    [Fact]
    public void Find_a_comment_whatever_its_case_and_spaces() =>
        Assert.Equal(Corrections.HashOf("You  are\n WRONG "), Corrections.HashOf("you are wrong"));

    [Fact]
    public void Report_hashes_that_fit_no_comment()
    {
        Corrections.Parse(["0123456789abcdef toxic abuse"]).Apply([Good("other")], _progress);

        Assert.Contains("1 hashes fit no comment: 0123456789abcdef", _progress.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0123456789abcdef toxic", "line 1")]
    [InlineData("0123 toxic abuse", "line 1")]
    [InlineData("0123456789abcdef rude abuse", "line 1")]
    [InlineData("0123456789abcdef toxic abuse\n0123456789abcdef not-toxic read", "line 2")]
    public void Are_refused_when_a_line_makes_no_sense(string lines, string place) =>
        Assert.Contains(
            place, Assert.Throws<InvalidDataException>(() => Corrections.Parse(lines.Split('\n'))).Message, StringComparison.Ordinal);

    [Fact]
    public void Can_be_read_as_they_ship() => Assert.NotNull(Corrections.Shipped);

    private static LabelledComment Good(string text) => new() { Text = text, Source = "test", Toxic = 0, Spam = 0 };
}
