using Moderation.Training.Corpus;
using Moderation.Training.Recipes;
using Xunit;

namespace Moderation.Tests.Training.Recipes;

public sealed class SetAsideTests
{
    [Fact]
    public void Holds_one_comment_in_sixteen_and_no_contrast_sentence()
    {
        var comments = Enumerable.Range(0, 4_000).Select(i => new LabelledComment { Text = $"comment {i}", Source = "olid" }).ToArray();

        Assert.InRange(comments.Count(SetAside.Holds), 200, 300);
        Assert.DoesNotContain(comments, comment => SetAside.Holds(comment with { Source = "contrast_hate" }));
    }

    [Fact]
    public void Does_not_depend_on_case_and_spaces() =>
        Assert.All(Enumerable.Range(0, 100), i => Assert.Equal(
            SetAside.Holds(new() { Text = $"Some  text {i}", Source = "olid" }), SetAside.Holds(new() { Text = $"some text {i}", Source = "x" })));
}
