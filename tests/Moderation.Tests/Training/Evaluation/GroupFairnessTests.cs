using Moderation.Scoring.Assessments;
using Moderation.Training.Evaluation.Groups;
using Xunit;

namespace Moderation.Tests.Training.Evaluation;

public sealed class GroupFairnessTests
{
    [Fact]
    public async Task Finds_no_spread_where_the_group_changes_nothing()
    {
        var fairness = await GroupFairness.MeasureAsync(new WordAssessor(("vermin", 0.9)), default);

        Assert.All(fairness.Sentences, sentence => Assert.Equal((0, false), (sentence.Spread, sentence.DependsOnGroup)));
        Assert.All(fairness.Groups, group => Assert.Equal(0, group.Toxicity, 1e-12));
    }

    [Fact]
    public async Task Finds_the_group_whose_name_alone_is_held()
    {
        var fairness = await GroupFairness.MeasureAsync(new WordAssessor(("Poles", 0.8), ("Pole", 0.8), ("Polish", 0.8)), default);

        var worst = fairness.Groups.MaxBy(group => group.Toxicity)!;
        Assert.Equal("Poles", worst.Group);
        Assert.True(worst.Held > 0.9, "It is held in every sentence, the others in none.");
        var toxicity = fairness.Sentences.Where(sentence => sentence.Question == Question.Toxicity).ToArray();
        Assert.All(toxicity, sentence => Assert.Equal((0.8, "Poles", true), (sentence.Spread, sentence.Highest, sentence.DependsOnGroup)));
    }

    [Fact]
    public void Measures_spread_and_deviation_of_score_and_decision()
    {
        GroupJudged[] judged = [Judge("a", 0.2, false), Judge("b", 0.4, false), Judge("c", 0.6, true)];

        var spread = SentenceSpread.Measure(new GroupSentence("neutral", "{Many}."), Question.Toxicity, judged);

        Assert.Equal(0.4, spread.Spread, 1e-12);
        Assert.Equal(Math.Sqrt(0.08 / 3), spread.Deviation, 1e-12);
        Assert.Equal(Math.Sqrt(2.0 / 9), spread.HeldDeviation, 1e-12);
        Assert.Equal(("a", "c"), (spread.Lowest, spread.Highest));
    }

    [Fact]
    public void Puts_at_least_forty_groups_into_sentences_of_every_tone()
    {
        var (groups, sentences) = (GroupFiles.ReadGroups(), GroupFiles.ReadSentences());

        Assert.True(groups.Count >= 40 && groups.DistinctBy(group => group.Many).Count() == groups.Count);
        Assert.Equal(["friendly", "hateful", "hostile", "neutral"], sentences.Select(sentence => sentence.Tone).Distinct().Order());
        Assert.All(sentences, sentence =>
        {
            var written = groups.Select(group => group.PutInto(sentence.Text)).ToArray();
            Assert.All(written, text => Assert.DoesNotContain('{', text));
            Assert.Equal(groups.Count, written.Distinct().Count());
        });
    }

    private static GroupJudged Judge(string group, double toxicity, bool isHeld) =>
        new(group, new() { [Question.Toxicity] = toxicity }, isHeld);
}
