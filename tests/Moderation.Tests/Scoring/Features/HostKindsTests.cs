using Moderation.Scoring.Features;
using Xunit;

namespace Moderation.Tests.Scoring.Features;

public sealed class HostKindsTests
{
    [Theory]
    [InlineData("nytimes.com", HostKind.Newspaper)]
    [InlineData("NYTimes.com", HostKind.Newspaper)]
    [InlineData("cooking.nytimes.com", HostKind.Newspaper)]
    [InlineData("en.wikipedia.org", HostKind.Encyclopaedia)]
    [InlineData("cs.example.edu", HostKind.Science)]
    [InlineData("chem.example.ac.uk", HostKind.Science)]
    [InlineData("www2.example.gov", HostKind.PublicOffice)]
    [InlineData("example.gov.uk", HostKind.PublicOffice)]
    [InlineData("example.int.", HostKind.PublicOffice)]
    [InlineData("youtu.be", HostKind.Video)]
    [InlineData("gist.github.com", HostKind.Code)]
    [InlineData("maps.app.goo.gl", HostKind.Map)]
    [InlineData("old.reddit.com", HostKind.Social)]
    [InlineData("goo.gl", HostKind.Shortener)]
    [InlineData("t.ly", HostKind.Shortener)]
    [InlineData("bit.ly", HostKind.Shortener)]
    [InlineData("linktr.ee", HostKind.LinkShop)]
    [InlineData("t.me", HostKind.Messenger)]
    [InlineData("cheap-pills.top", HostKind.ThrowAway)]
    [InlineData("example.com", HostKind.Other)]
    [InlineData("notnytimes.com", HostKind.Other)]
    [InlineData("nytimes.com.example.net", HostKind.Other)]
    [InlineData("rabbit.lyon.fr", HostKind.Other)]
    [InlineData("", HostKind.Other)]
    [InlineData("...", HostKind.Other)]
    public void Are_told_by_the_host_a_domain_above_it_or_its_ending(string host, object kind) =>
        Assert.Equal(kind, HostKinds.Find(host));

    [Fact]
    public void Are_told_of_a_host_as_long_as_a_comment()
    {
        Assert.Equal(HostKind.ThrowAway, HostKinds.Find(string.Concat(Enumerable.Repeat("a.", 16_000)) + "xyz"));
        Assert.Equal(HostKind.Other, HostKinds.Find(new string('t', 32_000) + ".ly"));
    }

    [Fact]
    public void Have_a_number_for_every_kind() => Assert.Equal(HostKinds.Count, Enum.GetValues<HostKind>().Length);
}
