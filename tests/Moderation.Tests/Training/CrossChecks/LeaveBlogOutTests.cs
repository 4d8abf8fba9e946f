using Moderation.Training.Commands;
using Moderation.Training.Corpus;
using Moderation.Training.CrossChecks;
using Xunit;

namespace Moderation.Tests.Training.CrossChecks;

public sealed class LeaveBlogOutTests
{
    [Fact]
    public void Scores_a_blog_by_what_the_others_taught()
    {
        // On one blog pills are what it is about, and thanks are spam: only weights that have not seen it get it all wrong.
        LabelledComment[] comments = [.. Blog("haacked"), .. Blog("mademistakes"), .. Blog("gabeluci", isReversed: true)];

        var results = LeaveBlogOut.Measure(comments, TextWriter.Null).ToDictionary(result => result.Source);

        Assert.Equal(["gabeluci", "haacked", "mademistakes"], results.Keys);
        Assert.All(results.Values, result => Assert.Equal((40, 20), (result.Answers.Count, result.Spam)));
        Assert.True(results["gabeluci"].Auc < 0.1, "It was scored by weights that have seen it.");
    }

    [Fact]
    public void Refuses_data_without_blogs()
    {
        var exception = Assert.Throws<InvalidDataException>(() => LeaveBlogOut.Measure([.. Blog("haacked")], TextWriter.Null));

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

    private static IEnumerable<LabelledComment> Blog(string source, bool isReversed = false) =>
        Enumerable.Range(0, 20).SelectMany(i => new[]
        {
            Comment($"Cheap pills, order number {i} at our shop {source} today", source, isSpam: !isReversed),
            Comment($"Thanks, chapter {i} of {source} explained it well", source, isSpam: isReversed),
        });

    private static LabelledComment Comment(string text, string source, bool isSpam) =>
        new() { Text = text, Source = source, Spam = isSpam ? 1 : 0 };
}
