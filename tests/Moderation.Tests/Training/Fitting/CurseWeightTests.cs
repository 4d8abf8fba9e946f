using Moderation.Scoring.Features;
using Moderation.Training.Corpus;
using Moderation.Training.Fitting;
using Moderation.Training.Recipes;
using Xunit;

namespace Moderation.Tests.Training.Fitting;

public sealed class CurseWeightTests
{
    private const int SwearWord = 7;
    private static readonly int Place = FeatureSpace.Buckets + (int)Fact.SwearsAtNobody * FeatureSpace.Levels;

    [Fact]
    public void Takes_the_score_of_nearly_every_mere_curse_to_even_and_leaves_an_attack_with_the_same_word()
    {
        var curse = new FeatureRow(new LabelledComment { Text = "a", Source = "a" }, 0, [SwearWord, Place], [1, 0.5f]);
        var attack = curse with { Indices = [SwearWord], Values = [1] };
        var values = new float[FeatureSpace.Dimension];
        values[SwearWord] = 3;

        // A hundred curses with one loud one among them, and a comment that people called toxic whatever the fact says.
        var loud = curse with { Values = [9, 0.5f] };
        ScoredRow[] rows =
        [
            .. Enumerable.Repeat(new ScoredRow(curse, false, 1, 0), 99),
            new(loud, false, 1, 0), new(loud, true, 1, 0), new(attack, true, 1, 0),
        ];

        var weights = CurseWeight.Add(new TrainedWeights(values, -1), rows);

        Assert.Equal(0, weights.Score(curse), 1e-6);
        Assert.True(weights.Score(loud) > 0);
        Assert.Equal(2, weights.Score(attack), 1e-6);
    }

    [Fact]
    public void Lets_the_words_be_learned_with_the_answer_that_people_gave()
    {
        var comment = new LabelledComment { Text = "a", Source = "a", Toxic = 0, Attributes = [Preparation.Relabelled] };
        var row = new ScoredRow(new FeatureRow(comment, 0, [SwearWord, Place], [1, 0.5f]), false, 1, 0);

        Assert.True(CurseWeight.AnswerOf(row));
        Assert.Equal([SwearWord], CurseWeight.WithoutFact(row.Row).Indices);
    }
}
