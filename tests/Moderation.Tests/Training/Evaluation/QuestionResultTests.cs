using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;
using Moderation.Training.Evaluation;
using Xunit;

using static Moderation.Tests.Training.Evaluation.JudgedComments;

namespace Moderation.Tests.Training.Evaluation;

public sealed class QuestionResultTests
{
    [Fact]
    public void Finds_the_recall_where_one_in_two_hundred_good_comments_is_held()
    {
        var good = Enumerable.Range(0, 400).Select(i => ByScore($"good {i}", i / 400.0, 0));
        Judged[] bad = [ByScore("bad", 0.9985, 1), ByScore("bad", 0.9937, 1), ByScore("bad", 0.99, 1), ByScore("bad", 0.5, 1)];

        var result = QuestionResult.Measure(new JudgedSet("test", [.. good, .. bad]), Question.Toxicity, 0.5)!;

        Assert.Equal(0.5, result.RecallAtOneIn200); // two of 400 good ones may be held, so the threshold lies just above 397 of 400
        Assert.Null(result.RecallAtOneIn1000); // four hundred good ones cannot tell
    }

    [Fact]
    public void Gives_a_question_without_a_threshold_its_ranking_only()
    {
        var result = QuestionResult.Measure(new JudgedSet("test", [ByScore("a", 0.9, 1), ByScore("b", 0.1, 0)]), Question.Toxicity, null)!;

        Assert.Equal((1.0, null, null), (result.Auc, result.Recall, result.FalsePositiveRate));
    }

    [Theory]
    [InlineData("hatecheck", "threat_dir_h", true, true)]
    [InlineData("hatecheck", "derog_neg_emote_h", false, true)]
    [InlineData("edos_sexist", "1. threats, plans to harm and incitement", true, true)]
    [InlineData("olid", "threat_dir_h", null, null)]
    public void Takes_threats_and_attacks_on_identity_from_what_sources_say(string source, string attribute, bool? threat, bool? attack)
    {
        var comment = new LabelledComment { Text = "text", Source = source, Toxic = 1, Attributes = [attribute] };
        var judged = ByScore("text", 0) with { Comment = comment };

        Assert.Equal((threat, attack), (judged.Label(Question.Threat), judged.Label(Question.IdentityAttack)));
    }

    [Fact]
    public void Believes_an_answer_before_a_category()
    {
        var comment = new LabelledComment
        {
            Text = "text",
            Source = "hatecheck",
            Toxic = 1,
            Attributes = ["threat_dir_h"],
            Answers = new Dictionary<string, bool> { ["threat"] = false, ["insult"] = true },
        };
        var judged = ByScore("text", 0) with { Comment = comment };

        Assert.Equal((false, true), (judged.Label(Question.Threat), judged.Label(Question.Insult)));
    }
}
