using Moderation.Scoring.Features;
using Moderation.Training.Corpus;
using Moderation.Training.Fitting;
using Xunit;

namespace Moderation.Tests.Training;

public sealed class FeatureScalesTests
{
    private static readonly ScoredRow[] Rows = [.. Enumerable.Range(0, 40).Select(i => Row(i % 2 == 0, [i % 2, 2, 3 + i]))];

    [Fact]
    public void Counts_what_parts_the_answers_more_than_what_both_have()
    {
        var values = FeatureScales.Count(Rows).Apply(Rows[0].Row).Values;

        Assert.True(values[0] > values[1]);
    }

    [Fact]
    public void Does_not_trust_a_feature_of_a_single_comment()
    {
        var values = FeatureScales.Count(Rows).Apply(Rows[0].Row).Values;

        Assert.True(values[0] > values[2]);
    }

    [Fact]
    public void Gives_back_weights_that_score_the_features_as_they_are()
    {
        var scales = FeatureScales.Count(Rows);
        var scaled = new TrainedWeights([.. Enumerable.Range(0, FeatureSpace.Dimension).Select(i => i % 7 - 3f)], 0.5f);

        Assert.Equal(scaled.Score(scales.Apply(Rows[0].Row)), scales.MultiplyBack(scaled).Score(Rows[0].Row), 1e-5);
    }

    [Fact]
    public void Keeps_the_mean_square_of_the_values()
    {
        var scales = FeatureScales.Count(Rows);

        Assert.Equal(1, Rows.SelectMany(row => scales.Apply(row.Row).Values).Average(value => value * value), 1e-5);
    }

    private static ScoredRow Row(bool label, int[] indices) =>
        new(new FeatureRow(new LabelledComment { Text = "text", Source = "test" }, 0, indices, [.. indices.Select(_ => 1f)]), label, 1, 0);
}
