using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class NothingToReadTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    [InlineData("\u200b\u200d\ufeff\u2060")]
    [InlineData("\0\0\u202e")]
    [InlineData("\ufffd")]
    [InlineData("&nbsp;&#8203;")]
    [InlineData("<p> </p><br><div></div>")]
    [InlineData("\u2800\u2800")]
    [InlineData("\ufffc")]
    [InlineData("\U0001d159")]
    [InlineData("\u3164 . \u2800")]
    [InlineData("\U000e0061\U0001d173")]
    [InlineData("<div style=\"display:none\">nothing to see</div>")]
    [InlineData("...")]
    [InlineData("<script>alert('hello there')</script>")]
    public void Flags_a_comment_without_anything_to_read_as_empty(string body) =>
        Assert.Equal(ReasonCodes.Empty, ShippedModel.FirstReason(body));

    [Theory]
    [InlineData("https://example.com/some/page")]
    [InlineData("www.example.com")]
    [InlineData("<a href=\"https://example.com\">https://example.com</a>")]
    [InlineData("//example.com/some/page")]
    [InlineData("<https://example.com/some/page>")]
    [InlineData("hxxps://example.com/some/page")]
    [InlineData("example (dot) com")]
    [InlineData("<a href=\"https://example.com\">this</a>")]
    [InlineData("<a href=\"https://example.com\">shoes</a>")]
    [InlineData("<a href=\"https://example.com\">\ud83d\udc49</a>")]
    [InlineData("\ud83d\udc47 https://example.com/some/page")]
    [InlineData("[shoes](https://example.com)")]
    [InlineData("[great shoes](https://example.com)")]
    [InlineData("[url=https://example.com]great shoes[/url]")]
    [InlineData("[url]https://example.com/some/page[/url]")]
    [InlineData("look: https://example.com/some/page")]
    [InlineData("Click here! https://example.com/some/page")]
    public void Flags_a_comment_that_is_only_a_link(string body) => Assert.Equal(ReasonCodes.Links, ShippedModel.FirstReason(body));

    [Theory]
    [InlineData("The minutes are on page four: https://www.example.com/minutes")]
    [InlineData("See [the minutes](https://www.example.com/minutes) for the vote.")]
    [InlineData("Look at the roof in <a href=\"https://www.example.com/photo\">this photograph</a>.")]
    [InlineData("Click here")]
    public void Reads_a_sentence_with_a_link(string body) =>
        Assert.Equal(Readability.Readable, ShippedModel.Assess(body).Facts.Readability);

    [Theory]
    [InlineData("ok")]
    [InlineData("lol")]
    [InlineData("+1")]
    [InlineData("👍👍")]
    [InlineData("Thanks!")]
    public void Approves_short_friendly_replies(string body) => Assert.Equal(Outcome.Approved, ShippedModel.Decide(body).Outcome);
}
