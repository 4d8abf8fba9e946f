using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;
using Moderation.Training.Recipes;
using Xunit;

namespace Moderation.Tests.Training.Recipes;

public sealed class LabelsTests
{
    [Theory]
    [InlineData("hateval", "you idiot", null)]
    [InlineData("hateval", "the vote was close", false)]
    [InlineData("olid", "you idiot", false)]
    public void Leave_open_whether_abuse_is_toxic_where_judges_looked_for_hate_alone(string source, string text, bool? expected) =>
        Assert.Equal(expected, Labels.Find(new() { Text = text, Source = source, Toxic = 0 }, Question.Toxicity));

    [Theory]
    [InlineData(Question.Threat, true)]
    [InlineData(Question.Insult, false)]
    public void Take_the_answers_of_whoever_made_a_sentence_before_any_word_list(Question question, bool expected)
    {
        var comment = new LabelledComment
        {
            Text = "you idiot",
            Source = "contrast_threats",
            Toxic = 1,
            Answers = new Dictionary<string, bool> { ["threat"] = true, ["insult"] = false },
        };

        Assert.Equal(expected, Labels.Find(comment, question));
    }
}
