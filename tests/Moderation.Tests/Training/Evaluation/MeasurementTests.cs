using Moderation.Training.Evaluation;
using Moderation.Training.Fitting;
using Xunit;

namespace Moderation.Tests.Training.Evaluation;

public sealed class MeasurementTests
{
    private static readonly Answer[] Answers =
        [new(0.9, true), new(0.8, false), new(0.7, true), new(0.4, false), new(0.4, true), new(0.1, false)];

    [Fact]
    public void Counts_ties_as_half_in_the_area_under_the_curve() => Assert.Equal(6.5 / 9, Ranking.Auc(Answers), 1e-12);

    [Fact]
    public void Counts_each_answer_with_its_weight_in_the_area_under_the_curve() => Assert.Equal(
        Ranking.Auc([.. Answers, Answers[1], Answers[4]]),
        Ranking.Auc([.. Answers.Select((answer, i) => (answer, i is 1 or 4 ? 2.0 : 1.0))]),
        1e-12);

    [Fact]
    public void Averages_precision_over_the_positives() =>
        Assert.Equal((1.0 + 2.0 / 3 + 3.0 / 5) / 3, Ranking.AveragePrecision(Answers), 1e-12);

    [Fact]
    public void Finds_the_recall_that_a_share_of_false_alarms_buys() => Assert.Equal(2.0 / 3, Ranking.RecallAt(0.34, Answers), 1e-12);

    [Fact]
    public void Counts_a_score_on_the_threshold_as_held()
    {
        var counts = Confusion.At(0.8, Answers);

        Assert.Equal(new Confusion(1, 1, 2, 2), counts);
        Assert.Equal(0.5, counts.Precision);
    }

    [Fact]
    public void Finds_no_calibration_error_where_scores_are_shares()
    {
        var table = Reliability.Table([(new Answer(0.75, true), 3.0), (new Answer(0.75, false), 1.0)]);

        Assert.Equal(0, Reliability.Error(table), 1e-12);
    }

    [Fact]
    public void Gives_the_interval_that_Wilson_gives()
    {
        var (low, high) = Wilson.Interval(1, 10);

        Assert.Equal(0.0179, low, 1e-4);
        Assert.Equal(0.4042, high, 1e-4);
    }

    [Fact]
    public void Chooses_the_lowest_threshold_within_the_budget()
    {
        var good = Enumerable.Range(0, 1000).Select(i => (i / 1000.0, 1.0)).ToArray();

        var threshold = BudgetThreshold.Choose(good, 0.005);

        Assert.Equal(5, good.Count(item => item.Item1 >= threshold.Value));
        Assert.InRange(threshold.Value, threshold.Low, threshold.High);
    }

    [Fact]
    public void Disguises_without_losing_a_letter_that_people_see()
    {
        Assert.Equal("y0u 57up1d", Evaluate("leetspeak", "y0u stupid"));
        Assert.Equal("you  s t u p i d", Evaluate("spacing", "you stupid"));
        Assert.Equal("you s.t.u.p.i.d", Evaluate("punctuation", "you stupid"));
    }

    private static string Evaluate(string attack, string text) => Attack.All.Single(candidate => candidate.Name == attack).Apply(text);
}
