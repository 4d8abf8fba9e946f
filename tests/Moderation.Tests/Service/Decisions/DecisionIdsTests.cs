using Moderation.Service.Decisions;
using Xunit;

namespace Moderation.Tests.Service.Decisions;

public sealed class DecisionIdsTests
{
    [Fact]
    public void Is_the_same_wherever_and_whenever_it_is_computed() =>
        // Subscribers keep these ids: a change of the function would make every decision look new.
        Assert.Equal(new Guid("b64302bc-11fe-8162-b795-73bdcec1cdc2"), DecisionIds.Of("news", "1", 0, 1));

    [Theory]
    [InlineData("other", "1", 0, 1)]
    [InlineData("news", "2", 0, 1)]
    [InlineData("news", "1", 1, 1)]
    [InlineData("news", "1", 0, 2)]
    public void Differs_for_everything_that_makes_a_decision(string site, string comment, int revision, int sequence) =>
        Assert.NotEqual(DecisionIds.Of("news", "1", 0, 1), DecisionIds.Of(site, comment, revision, sequence));

    [Fact]
    public void Is_a_uuid_of_version_8() => Assert.Equal(8, DecisionIds.Of("news", "1", 0, 1).Version);
}
