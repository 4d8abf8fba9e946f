using Moderation.Scoring.Assessments;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class HintTests
{
    [Theory]
    [InlineData("I think the new bus lanes are a good idea.")]
    [InlineData("Does anybody know when the bridge will reopen?")]
    [InlineData("They should kill this bill before it reaches the senate.")]
    public void Sees_no_threat_where_there_is_none(string body) =>
        Assert.InRange(ShippedModel.Assess(body).Scores[Question.Threat], 0, 0.1);

    [Theory]
    [InlineData("I will kill you")]
    [InlineData("We are going to beat you up and burn your house")]
    public void Sees_a_threat_that_is_spoken_out(string body) =>
        Assert.InRange(ShippedModel.Assess(body).Scores[Question.Threat], 0.5, 1);
}
