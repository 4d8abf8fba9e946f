using Moderation.Training.Commands;
using Moderation.Training.Corpus;
using Moderation.Training.CrossChecks;
using Xunit;

namespace Moderation.Tests.Training.CrossChecks;

public sealed class LeaveBlogOutTests
{
    [Fact]
    public void Measures_each_blog_with_weights_that_have_not_seen_it()
    {
        // Each blog has a word of its own in all of its spam: only weights that have seen the blog would rank by it alone.
        LabelledComment[] comments = [.. Blog("haacked", "zebra"), .. Blog("gabeluci", "violin"), .. Blog("other", "teapot")];

        var results = LeaveBlogOut.Measure(comments, TextWriter.Null).ToArray();

        Assert.Equal(["gabeluci", "haacked"], results.Select(result => result.Source));
        Assert.All(results, result => Assert.Equal((40, 20), (result.Answers.Count, result.Spam)));
        Assert.All(results, result => Assert.True(result.Auc > 0.9, "What all blogs' spam has in common must be learned from the others."));
    }

    [Fact]
    public void Refuses_data_without_blogs()
    {
        var exception = Assert.Throws<InvalidDataException>(() => LeaveBlogOut.Measure([.. Blog("haacked", "zebra")], TextWriter.Null));

        Assert.Contains("there are 1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_each_source_and_all_pooled_and_no_figure_that_a_source_cannot_give()
    {
        using var output = new StringWriter();

        LeftOutLine.PrintAll([new("a", [new(1, true), new(2, true)]), new("b", [new(-1, false), new(3, true)])], output);

        Assert.Equal(
            [
                "a: 2 comments, 2 spam, accuracy 1.0000",
                "b: 2 comments, 1 spam, accuracy 1.0000, AUC 1.0000",
                "pooled: 4 comments, 3 spam, accuracy 1.0000, AUC 1.0000",
            ],
            output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<LabelledComment> Blog(string source, string word) => Enumerable.Range(0, 20).SelectMany(i => new[]
    {
        new LabelledComment { Text = $"Cheap {word} pills, order number {i} at our shop today", Source = source, Spam = 1 },
        new LabelledComment { Text = $"Thanks, chapter {i} about the {word} explained it well", Source = source, Spam = 0 },
    });
}
