using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;
using Moderation.Training.Fitting;
using Moderation.Training.Recipes;
using Xunit;

namespace Moderation.Tests.Training.Fitting;

public sealed class ContradictionsTests
{
    [Fact]
    public void Are_good_comments_that_score_toxic_the_strongest_first()
    {
        ScoredRow[] unseen =
        [
            Row("mild", 0, 1), Row("strong", 0, 3), Row("weak", 0, -3), Row("toxic", 1, 4), Row("ours", 0, 5, "written"),
            Row("made", 0, 5, "contrast_insults"), Row("curse", 0, 5) with { Row = Curse },
        ];

        var found = Contradictions.Find(Head(unseen), most: 2).ToArray();

        Assert.Equal(["strong", "mild"], found.Select(contradiction => contradiction.Text));
        Assert.Equal((Corrections.HashOf("strong"), "olid", 0.9526), (found[0].Hash, found[0].Source, found[0].Score));
    }

    private static FeatureRow Curse =>
        new(new() { Text = "curse", Source = "olid", Toxic = 0, Attributes = [Preparation.Relabelled] }, 0, [], []);

    private static FittedHead Head(ScoredRow[] unseen) => new(Question.Toxicity, new TrainedWeights([], 0), 1, 0, unseen);

    private static ScoredRow Row(string text, int toxic, double raw, string source = "olid") =>
        new(new FeatureRow(new LabelledComment { Text = text, Source = source, Toxic = toxic }, 0, [], []), toxic == 1, 1, raw);
}
