using Moderation.Contracts;
using Moderation.Service.Decisions;
using Xunit;

namespace Moderation.Tests.Service.Decisions;

public sealed class StandingTests
{
    [Theory]
    [InlineData(Severity.Critical, "threat")]
    [InlineData(Severity.Critical, "identity-attack")]
    [InlineData(Severity.Critical, "spam", "threat")]
    [InlineData(Severity.High, "toxicity")]
    [InlineData(Severity.High, "insult")]
    [InlineData(Severity.High, "toxicity", "spam", "links")]
    [InlineData(Severity.Medium, "solicitation")]
    [InlineData(Severity.Medium, "spam", "links")]
    [InlineData(Severity.Medium, "reader-report")]
    [InlineData(Severity.Low, "profanity")]
    [InlineData(Severity.Low, "links", "too-long")]
    [InlineData(Severity.Low, "something-new")]
    public void Puts_the_gravest_harm_first_in_the_queue(Severity severity, params string[] codes) =>
        Assert.Equal(severity, Held(codes, []).Severity);

    [Fact]
    public void Puts_an_insult_with_a_threat_in_it_first_also_where_a_site_asks_for_no_threats()
    {
        Assert.Equal(Severity.Critical, Held(["toxicity"], new() { ["threat"] = 0.8 }).Severity);
        Assert.Equal(Severity.High, Held(["toxicity"], new() { ["threat"] = 0.79 }).Severity);
        Assert.Equal(Severity.Medium, Held(["spam"], new() { ["threat"] = 0.8 }).Severity);
    }

    [Fact]
    public void Is_settled_once_nothing_is_open() =>
        Assert.Equal(
            Severity.Settled, Standing.Of(Outcomes.Rejected, [new() { Code = "threat" }], new Dictionary<string, double>()).Severity);

    private static Standing Held(string[] codes, Dictionary<string, double> scores) =>
        Standing.Of(Outcomes.Flagged, [.. codes.Select(code => new DecisionReason { Code = code })], scores);
}
