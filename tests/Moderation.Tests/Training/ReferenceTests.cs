using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;
using Moderation.Training.Fitting;
using Xunit;

namespace Moderation.Tests.Training;

public sealed class ReferenceTests
{
    [Fact]
    public void Counts_sources_in_the_reference_alike_whatever_their_size()
    {
        var rows = Rows("olid", 10, 30).Concat(Rows("wikipedia_talk", 1, 3)).Concat(Rows("hateval", 50, 50)).ToArray();

        var weighed = ReferenceWeights.ForCalibration(Question.Toxicity, rows);

        Assert.DoesNotContain(weighed, row => row.Row.Comment.Source == "hateval");
        Assert.Equal(WeightOf("olid", weighed), WeightOf("wikipedia_talk", weighed), 1e-4);
        Assert.Equal(0.2 * weighed.Length, weighed.Where(row => row.Label).Sum(row => row.Weight), 1e-4);
    }

    [Fact]
    public void Counts_threats_as_often_as_the_sources_have_them()
    {
        var rows = Rows("olid", 1, 99).Concat(Rows("wikipedia_talk", 0, 20)).ToArray();

        var weighed = ReferenceWeights.ForCalibration(Question.Threat, rows);

        Assert.Equal(WeightOf("olid", weighed), WeightOf("wikipedia_talk", weighed), 1e-4);
        Assert.Equal(0.005, weighed.Where(row => row.Label).Sum(row => row.Weight) / weighed.Sum(row => row.Weight), 1e-6);
    }

    [Fact]
    public void Deals_videos_out_in_turn_and_keeps_each_together()
    {
        string[] videos = ["youtube05", "youtube01", "youtube03", "youtube02"];
        var comments = videos.SelectMany(video => Enumerable.Range(0, 3).Select(i =>
            new LabelledComment { Text = $"comment {i} under {video}", Source = video, Spam = i % 2 })).ToArray();

        var rows = FeatureMatrix.Build(comments, TextWriter.Null).Rows;

        var parts = rows.GroupBy(row => row.Comment.Source).Select(group => Assert.Single(group.Select(row => row.Part).Distinct()));
        Assert.Equal(4, parts.Distinct().Count());
    }

    private static double WeightOf(string source, ScoredRow[] weighed) =>
        weighed.Where(row => row.Row.Comment.Source == source).Sum(row => row.Weight);

    private static IEnumerable<ScoredRow> Rows(string source, int positives, int negatives) =>
        Enumerable.Range(0, positives + negatives).Select(i => new ScoredRow(Row($"{i}", source), i < positives, 1, 0));

    private static FeatureRow Row(string text, string source) => new(new LabelledComment { Text = text, Source = source }, 0, [], []);
}
