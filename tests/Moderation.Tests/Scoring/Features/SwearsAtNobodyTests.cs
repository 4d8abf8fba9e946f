using Moderation.Scoring.Features;
using Moderation.Scoring.Text;
using Moderation.Scoring.WordLists;
using Xunit;

namespace Moderation.Tests.Scoring.Features;

public sealed class SwearsAtNobodyTests
{
    [Theory]
    [InlineData("What the fuck, the kettle broke again")]
    [InlineData("This printer is a piece-of-junk and the manual is shit")]
    [InlineData("Holy shit, that sunset!")]
    [InlineData("fuck it, let us order pizza")]
    [InlineData("the whole damn roof leaks")]
    [InlineData("It is cold as hell in here .")]
    public void Is_true_of_a_curse_at_a_thing(string text) => Assert.True(Holds(text));

    [Theory]
    [InlineData("You are full of shit")]
    [InlineData("fuck off")]
    [InlineData("shut the fuck up")]
    [InlineData("what a fucking idiot")]
    [InlineData("Fuck Wilkinson")]
    [InlineData("damn Belgians")]
    [InlineData("@sam this is bullshit")]
    [InlineData("the muslims brought this shit here")]
    [InlineData("somebody should shoot this shit down")]
    [InlineData("those people ruin every damn thing")]
    [InlineData("why the fuck do jews own everything")]
    [InlineData("who the fuck let this moron drive")]
    [InlineData("fuck that guy")]
    [InlineData("Trump's bullshit again")]
    [InlineData("holy shit, trolls")]
    [InlineData("What a fucking stupid comment")]
    [InlineData("holy shit, fuck your mother")]
    [InlineData("The kettle broke again")]
    [InlineData("")]
    public void Is_false_where_somebody_may_be_meant_or_nobody_swears(string text) => Assert.False(Holds(text));

    [Fact]
    public void Is_false_of_a_long_comment_that_says_more() =>
        Assert.False(Holds("holy shit. " + string.Concat(Enumerable.Repeat("the road was long and ", 15))));

    private static bool Holds(string text)
    {
        var wording = new Wording(ReasonPlace.Body);
        TextWording.Write(CommentReading.ReadBody(text), restorer: null, text, wording);
        return new SwearsAtNobody().Holds(wording);
    }
}
