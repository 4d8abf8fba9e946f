using Moderation.Scoring.Assessments;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class ScoresTests
{
    [Fact]
    public void Have_the_names_that_subscribers_know() =>
        Assert.Equal(
            ["spam", "toxicity", "insult", "threat", "identity-attack", "profanity", "solicitation"],
            Scores.Questions.Select(ScoreNames.Of));

    [Fact]
    public void Have_room_for_every_question() => Assert.Equal(Scores.Count, Enum.GetValues<Question>().Length);

    [Fact]
    public void Are_found_by_question()
    {
        var scores = new Scores([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);

        Assert.Equal([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7], Scores.Questions.Select(question => scores[question]));
    }

    [Fact]
    public void Are_equal_when_every_score_is()
    {
        Assert.Equal(new Scores([0, 0, 0, double.NaN, 0, 1, 0]), new Scores { [Question.Threat] = double.NaN, [Question.Profanity] = 1 });
        Assert.NotEqual(new Scores(), new Scores { [Question.Profanity] = 1 });
    }

    [Fact]
    public void Are_refused_when_one_is_missing() => Assert.Throws<ArgumentException>(() => new Scores([0.1]));
}
