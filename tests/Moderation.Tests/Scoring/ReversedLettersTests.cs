using CsCheck;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class ReversedLettersTests
{
    private const string Letters = "ab \n\u202e\u202d\u202c\u2067\u2069\ud83d\ude00";

    [Theory]
    [InlineData("\u202etoidi\u202c", "idiot")]
    [InlineData("you are an \u202etoidi\u202c, sir", "you are an idiot, sir")]
    [InlineData("\u202etoidi na era uoy", "you are an idiot")]
    [InlineData("one \u202eowt\nthree", "one two three")]
    [InlineData("\u202efed\u202dabc\u202c\u202c", "abcdef")]
    [InlineData("\u202e😀fed\u202c", "def😀")]
    [InlineData("\u2067שלום\u2069 hello", "שלום hello")]
    [InlineData("<bdo dir=rtl>toidi</bdo> hello", "idiot hello")]
    [InlineData("<span style='unicode-bidi:bidi-override;direction:rtl'>toidi</span> hello", "idiot hello")]
    public void Are_read_as_they_are_seen(string body, string seen)
    {
        var reading = new CommentReading();
        reading.Read(new CommentContent { Body = body });

        Assert.Equal($" {seen} ", new string(reading.Folded.Characters, 0, reading.Folded.Length));
    }

    [Fact]
    public void Keep_their_place_in_the_body()
    {
        const string Body = "you are a \u202etoidi diputs\u202c man";
        var reading = new CommentReading();
        reading.Read(new CommentContent { Body = Body });
        var chunk = reading.Folded.Chunks[3];

        var (start, length) = reading.PlaceInBody(reading.Folded.Source[chunk.Start], reading.Folded.Source[chunk.End - 1]);

        Assert.Equal("stupid", reading.Folded.Span(chunk).ToString());
        Assert.Equal("diputs", Body.Substring(start, length));
    }

    [Fact]
    public void Keep_every_character_however_controls_are_nested() => Check.Sample(
        Gen.Int[0, Letters.Length - 1].Select(i => Letters[i]).Array[0, 200],
        text =>
        {
            var order = new int[text.Length];

            DirectionOverrides.Find(text, order);

            Assert.Equal(Enumerable.Range(0, text.Length), order.Order());
        });
}
