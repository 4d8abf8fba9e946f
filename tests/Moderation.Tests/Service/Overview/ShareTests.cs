using Moderation.Service.Overview;
using Xunit;

namespace Moderation.Tests.Service.Overview;

public sealed class ShareTests
{
    // From the table in Newcombe 1998, "Two-sided confidence intervals for the single proportion", method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    [InlineData(29, 29, 0.8830, 1.0000)]
    public void Has_the_interval_of_Wilson(int hits, int all, double low, double high)
    {
        var share = new Share(hits, all);
        Assert.Equal(low, share.Low, 0.0001);
        Assert.Equal(high, share.High, 0.0001);
    }

    [Fact]
    public void Knows_nothing_of_none() => Assert.Equal((null, 0, 1), (new Share(0, 0).Value, new Share(0, 0).Low, new Share(0, 0).High));
}
