using Moderation.Scoring.Policies;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class PoliticalTalkTests
{
    [Theory]
    [InlineData("NATO should have listened to Russia's concerns in the nineties, "
        + "and I don't think expanding it further makes anyone safer.")]
    [InlineData("I disagree. Ukraine has every right to choose its alliances, and Moscow has no veto over that.")]
    [InlineData("China is watching how the West handles Ukraine and will draw its own conclusions about Taiwan.")]
    [InlineData("Sending more weapons only prolongs the war. We need negotiations, even if the terms are painful.")]
    [InlineData("Negotiations with Putin are worthless unless there are security guarantees, and only NATO can give those.")]
    [InlineData("The article ignores that Beijing has kept buying Russian oil through all of this.")]
    [InlineData("European countries have neglected their defence for thirty years and now complain that America is tired of paying.")]
    [InlineData("This is a very one-sided piece. Where is the Chinese point of view?")]
    [InlineData("Stoltenberg was right to call it a shared responsibility, whatever you think of the alliance.")]
    [InlineData("Sanctions have failed. The rouble is still there and our heating bills doubled.")]
    [InlineData("If Ukraine falls, the Baltic states are next, and then we will all be at war.")]
    [InlineData("Calling everyone who wants peace a Putin supporter is a poor argument.")]
    [InlineData("China's plan for Ukraine is no plan at all, it does not even mention a withdrawal of Russian troops.")]
    [InlineData("The Iraq war was illegal too, so spare me the lectures about international law.")]
    public void Approves_ordinary_political_disagreement(string body) => Assert.Equal(Outcome.Approved, ShippedModel.Decide(body).Outcome);
}
