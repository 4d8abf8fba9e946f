using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class SpelledAddressTests
{
    [Theory]
    [InlineData("see example dot com", "see example.com")]
    [InlineData("see shop dot example dot com slash offer now", "see shop.example.com/offer now")]
    [InlineData("see example (dot) com (slash) offer", "see example.com/offer")]
    [InlineData("see example[dot]com today", "see example.com today")]
    [InlineData("see hxxps[:]//example[.]com", "see hxxps://example.com")]
    [InlineData("write to me (at) example . com", "write to me@example.com")]
    public void Are_read_as_addresses(string body, string read) => Assert.Equal(read, Fold(body));

    [Theory]
    [InlineData("the dot com boom")]
    [InlineData("a polka dot top")]
    [InlineData("join the dots (dotted)")]
    [InlineData("a dot")]
    [InlineData("dot com")]
    [InlineData("wait . come in")]
    [InlineData("c'est bien . de rien")]
    [InlineData("she is (at) home")]
    [InlineData("write to ann at council dot example dot org please")]
    public void Are_not_seen_in_ordinary_words(string body) => Assert.Equal(0, ShippedModel.Assess(body).Facts.Links);

    private static string Fold(string body)
    {
        var folded = CommentReading.ReadBody(body).Folded;
        return new string(folded.Characters, 1, folded.Length - 2);
    }
}
