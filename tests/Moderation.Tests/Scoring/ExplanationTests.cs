using Moderation.Scoring.Assessments;
using Moderation.Scoring.Explanations;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class ExplanationTests
{
    [Theory]
    [InlineData("You are a complete idiot, go away")]
    [InlineData("<p>Check <b>out</b> my &quot;channel&quot; <a href=\"https://bit.ly/x\">here</a>!!!</p>")]
    [InlineData("y o u are an 1d10t 😀")]
    [InlineData("a")]
    public void Adds_up_exactly_to_the_score(string body)
    {
        foreach (var question in Enum.GetValues<Question>())
        {
            var explanation = Explain(body, question);

            Assert.Equal(explanation.LogOdds, explanation.Base + explanation.Contributions.Sum(contribution => contribution.LogOdds), 1e-9);
            Assert.Equal(ShippedModel.Assess(body).Scores[question], 1 / (1 + Math.Exp(-explanation.LogOdds)), 1e-12);
        }
    }

    [Theory]
    [InlineData("You are an idiot", "idiot")]
    [InlineData("<p>You &amp; yours are <b>an</b> <i>idiot</i></p>", "idiot")]
    [InlineData("  You are an\u200b \u2066id\u200biot today", "id\u200biot")]
    [InlineData("You are an 1d10t", "1d10t")]
    public void Points_at_the_words_in_the_original_body(string body, string word)
    {
        var contributions = Explain(body, Question.Toxicity).Contributions;

        var strongestWord = contributions.First(contribution => contribution.Kind == "word" && contribution.LogOdds > 0);
        Assert.Equal(word, body.Substring(strongestWord.Start, strongestWord.Length));
    }

    [Fact]
    public void Takes_a_character_reference_whole()
    {
        const string body = "so &lt;3 this";

        var marks = Explain(body, Question.Toxicity).Contributions
            .Where(contribution => contribution.Kind == "word")
            .Select(contribution => body.Substring(contribution.Start, contribution.Length));

        Assert.Contains("&lt;", marks);
    }

    [Fact]
    public void Names_the_facts_that_spoke_for_spam()
    {
        var facts = Explain("Earn money now!!!! https://bit.ly/abc WhatsApp +1 555 0100 123", Question.Spam).Contributions
            .Where(contribution => contribution.Kind == "fact")
            .Select(contribution => contribution.Name);

        Assert.Contains("links:1", facts);
        Assert.Contains("exclamations:4", facts);
    }

    [Fact]
    public void Has_nothing_to_say_about_a_picture() =>
        Assert.Null(ShippedModel.Scorer.Explain(new CommentContent { Body = "comment image?resize=1140%2C641&ssl=1" }, Question.Spam));

    private static Explanation Explain(string body, Question question)
    {
        var explanation = ShippedModel.Scorer.Explain(new CommentContent { Body = body }, question);
        Assert.NotNull(explanation);
        return explanation;
    }
}
