using Moderation.Scoring.Policies;
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
    [InlineData("...")]
    [InlineData("<script>alert('hello there')</script>")]
    public void Flags_a_comment_without_anything_to_read_as_empty(string body) =>
        Assert.Equal(ReasonCodes.Empty, ShippedModel.FirstReason(body));

    [Theory]
    [InlineData("https://example.com/some/page")]
    [InlineData("www.example.com")]
    [InlineData("<a href=\"https://example.com\">https://example.com</a>")]
    public void Flags_a_comment_that_is_only_a_link(string body) => Assert.Equal(ReasonCodes.Links, ShippedModel.FirstReason(body));

    [Theory]
    [InlineData("ok")]
    [InlineData("lol")]
    [InlineData("+1")]
    [InlineData("👍👍")]
    [InlineData("Thanks!")]
    public void Approves_short_friendly_replies(string body) => Assert.Equal(Outcome.Approved, ShippedModel.Decide(body).Outcome);
}
