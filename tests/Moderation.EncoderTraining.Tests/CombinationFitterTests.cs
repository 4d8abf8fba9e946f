using Moderation.EncoderTraining.Combining;
using Moderation.Scoring.Assessments;
using Moderation.Scoring.Models;
using Moderation.Scoring.SecondOpinion;
using Moderation.Training.Corpus;
using Moderation.Training.Fitting;
using Xunit;

namespace Moderation.EncoderTraining.Tests;

/// <summary>Two opinions whose worth is known, because the answers were drawn from them.</summary>
public sealed class CombinationFitterTests
{
    private const double First = 0.5;
    private const double Second = 1.5;

    private readonly Random _random = new(7);

    [Fact]
    public void Finds_how_much_each_opinion_counts_and_stays_a_probability()
    {
        var pairs = Enumerable.Range(0, 20_000).Select(_ => Draw()).ToArray();

        var fitted = CombinationFitter.Fit(Question.Threat, pairs);

        Assert.InRange(fitted.First, First - 0.1, First + 0.1);
        Assert.InRange(fitted.Second, Second - 0.15, Second + 0.15);
        var sure = pairs.Where(pair => LinearModel.Probability(pair.Together(fitted).Raw) is >= 0.6 and < 0.8).ToArray();
        Assert.InRange(sure.Average(pair => pair.Row.Label ? 1.0 : 0), 0.65, 0.75);
    }

    [Fact]
    public void Leaves_an_opinion_aside_that_says_nothing()
    {
        var pairs = Enumerable.Range(0, 20_000).Select(_ => Draw() with { Second = _random.NextDouble() * 4 - 2 }).ToArray();

        Assert.InRange(CombinationFitter.Fit(Question.Threat, pairs).Second, -0.05, 0.05);
    }

    [Fact]
    public void Leaves_a_linear_model_aside_that_says_the_opposite()
    {
        var fitted = CombinationFitter.Fit(Question.Threat, [.. Enumerable.Range(0, 20_000).Select(_ => Draw(worth: -0.5))]);

        Assert.Equal(0, fitted.First);
        Assert.InRange(fitted.Second, 1, Second);
    }

    [Fact]
    public void Counts_a_linear_model_only_up_to_a_limit()
    {
        var combination = new Combination(Question.Threat, First, Second, 0);

        Assert.Equal(combination.LogOdds(-Combination.MostFirst, 2), combination.LogOdds(-100, 2));
        Assert.Equal(combination.LogOdds(Combination.MostFirst, 2), combination.LogOdds(double.PositiveInfinity, 2));
    }

    private OpinionPair Draw(double worth = First)
    {
        var (first, second) = (_random.NextDouble() * 6 - 3, _random.NextDouble() * 6 - 3);
        var label = _random.NextDouble() < LinearModel.Probability(worth * first + Second * second - 1);
        var comment = new LabelledComment { Text = "text", Source = "olid", Toxic = label ? 1 : 0 };
        return new OpinionPair(new ScoredRow(new FeatureRow(comment, 0, [], []), label, 1, first), second);
    }
}
