using Moderation.Scoring.Duplicates;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class NearDuplicatesTests
{
    [Theory]
    [InlineData(
        "Earn 500 dollars a day from home, write to me at http://quick.example/join",
        "Earn 900 dollars a day from home, write to me at http://quick.example/other", true)]
    [InlineData(
        "Earn 500 dollars a day from home, write to me today and start tomorrow",
        "e\u0430rn 700 DOLLARS a day from <b>home</b>, write to me today and start tomorrow!", true)]
    [InlineData("The second half was better than the first one", "The minister never said what it would cost", false)]
    [InlineData("", "", false)]
    public void Meets_what_says_nearly_the_same(string one, string other, bool expected) =>
        Assert.Equal(
            expected,
            NearDuplicates.Overlap(NearDuplicates.ShinglesOf(one), NearDuplicates.ShinglesOf(other)) >= NearDuplicates.LeastOverlap);

    [Fact]
    public void Gives_what_overlaps_much_a_key_in_common()
    {
        var first = NearDuplicates.KeysOf("I lost everything, but Mr. Miller got back my 7 bitcoin in two days, write to him today")!.Value;
        var second = NearDuplicates.KeysOf("I lost everything, but Mr. Smith got back my 3 bitcoin in two days, write to him today")!.Value;
        Assert.True(first.First == second.First || first.Second == second.Second
            || first.Third == second.Third || first.Fourth == second.Fourth);
        Assert.Null(NearDuplicates.KeysOf("  "));
    }
}
