using Moderation.Scoring.Features;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring.Features;

public sealed class HostFactsTests
{
    [Theory]
    [InlineData("See https://www.nytimes.com/2026/story.html", "newspaper-link:1 reputable-links:1")]
    [InlineData("See nytimes.com and bbc.co.uk", "newspaper-link:2 reputable-links:1")]
    [InlineData("See <a href=\"https://www.nytimes.com/a\">this</a>", "newspaper-link:1 reputable-links:1")]
    [InlineData("See <a href=\"https://www.nytimes.com/a\">https://www.nytimes.com/a</a>", "newspaper-link:1 reputable-links:1")]
    [InlineData("See <a href=\"https://pills.top\">nytimes.com</a>", "newspaper-link:1 throw-away-link:1")]
    [InlineData("See t.ly/abc", "shortener:1")]
    [InlineData("See a.example.com b.example.com c.example.com d.example.com", "other-link:3")]
    [InlineData("Write to someone@example.com", "")]
    [InlineData("No link at all", "")]
    public void Say_where_links_lead_and_how_many(string body, string facts) =>
        Assert.Equal(facts, Find(new CommentContent { Body = body }));

    [Fact]
    public void Say_what_kind_of_page_the_author_has() =>
        Assert.Equal("throw-away-link:4", Find(new CommentContent { Body = "Nice post", AuthorUrl = "https://Pills.TOP/buy" }));

    private static string Find(CommentContent comment)
    {
        var (reading, list) = (new CommentReading(), new FeatureList());
        reading.Read(comment);
        HostFacts.Find(reading, list);
        return string.Join(' ', list.Facts.ToArray().Select(FactNames.NameAt).Order(StringComparer.Ordinal));
    }
}
