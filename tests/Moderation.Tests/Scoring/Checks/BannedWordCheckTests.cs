using Moderation.Scoring.Assessments;
using Moderation.Scoring.Checks;
using Moderation.Scoring.Matching;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring.Checks;

public sealed class BannedWordCheckTests
{
    private static readonly Policy Policy = new()
    {
        Name = "test",
        ToxicityThreshold = 0.8,
        SpamThreshold = 0.6,
        BannedWords = WordList.Parse(["troll", "feed the goblin"]),
    };

    [Theory]
    [InlineData("What a <b>troll</b>!", 10, 5)]
    [InlineData("\"troll\" you say, troll", 17, 5)]
    [InlineData("Do not feed the goblins", 7, 16)]
    [InlineData("Do not feed\nthe goblins", 7, 16)]
    [InlineData("feed, the goblin", 0, 16)]
    [InlineData("so feed-the-goblin day", 3, 15)]
    [InlineData("a t r o l l here", 2, 9)]
    [InlineData("a t.r.o.l.l here", 2, 9)]
    [InlineData("a t-r-o-l-l here", 2, 9)]
    [InlineData("a troooll here", 2, 7)]
    public void Rejects_a_banned_word_and_says_where_it_stands(string body, int start, int length)
    {
        var finding = Examine(body)!;

        Assert.True(finding.Rejects);
        Assert.Equal(ReasonCodes.BannedWord, finding.Reason.Code);
        Assert.Equal(new ReasonPlace(ReasonPlace.Body, start, length), finding.Reason.Place);
        Assert.DoesNotContain("troll", finding.Reason.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He called me a \"troll\" and left")]
    [InlineData("> troll\n\nWhy so rude?")]
    [InlineData("<code>troll</code> is a variable")]
    public void Holds_one_that_is_quoted_or_in_program_code(string body) => Assert.False(Examine(body)!.Rejects);

    [Theory]
    [InlineData("A stroll on the trolley")]
    [InlineData("Time to feed. The goblin sleeps")]
    [InlineData("J. R. R. told us")]
    public void Says_nothing_where_no_word_is_whole(string body) => Assert.Null(Examine(body));

    [Fact]
    public void Says_nothing_where_the_site_has_no_words() =>
        Assert.Null(new BannedWordCheck().Examine(Of("a troll"), Policy with { BannedWords = WordList.Empty }));

    private static Finding? Examine(string body) => new BannedWordCheck().Examine(Of(body), Policy);

    private static Assessment Of(string body) => Assessed.Comment() with { Comment = new() { Body = body } };
}
