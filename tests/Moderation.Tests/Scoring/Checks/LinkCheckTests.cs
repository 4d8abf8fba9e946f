using Moderation.Scoring.Checks;
using Moderation.Scoring.Policies;
using Xunit;

namespace Moderation.Tests.Scoring.Checks;

public sealed class LinkCheckTests
{
    private static readonly Policy Policy = new() { Name = "test", ToxicityThreshold = 0.8, SpamThreshold = 0.6, MaxLinks = 2 };

    [Fact]
    public void Holds_a_comment_with_more_links_than_are_allowed_and_counts_them() => Assert.Equal(
        new Finding(new Reason(ReasonCodes.Links, Detail: "3 links, 2 allowed")),
        new LinkCheck().Examine(Assessed.Comment(links: 3), Policy));

    [Fact]
    public void Says_nothing_about_as_many_as_are_allowed() => Assert.Null(new LinkCheck().Examine(Assessed.Comment(links: 2), Policy));
}
