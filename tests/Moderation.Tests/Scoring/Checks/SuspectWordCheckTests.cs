using Moderation.Scoring.Checks;
using Moderation.Scoring.Matching;
using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring.Checks;

public sealed class SuspectWordCheckTests
{
    private static readonly Policy Policy = new()
    {
        Name = "test",
        ToxicityThreshold = 0.8,
        SpamThreshold = 0.6,
        SuspectWords = WordList.Parse(["troll"]),
    };

    [Theory]
    [InlineData("a troll wrote this", "a word of the site's list", 2, 5)]
    [InlineData("all kikes lie", "slur, grave", 4, 5)]
    [InlineData("he said \"all kikes lie\" to us", "slur, grave, quoted", 13, 5)]
    public void Holds_a_suspect_word_and_says_what_and_where_it_is(string body, string detail, int start, int length) => Assert.Equal(
        new Finding(new Reason(ReasonCodes.SuspectWord, Detail: detail, Place: new(ReasonPlace.Body, start, length))),
        Examine(body, Policy));

    [Fact]
    public void Does_without_the_shipped_lists_where_the_site_wants_it() =>
        Assert.Null(Examine("all kikes lie", Policy with { ShippedWords = false }));

    [Fact]
    public void Says_nothing_of_a_plain_comment() => Assert.Null(Examine("The troupe strolled on.", Policy));

    private static Finding? Examine(string body, Policy policy) =>
        new SuspectWordCheck().Examine(Assessed.Comment() with { Comment = new() { Body = body } }, policy);
}
