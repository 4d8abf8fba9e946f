using Moderation.Scoring.Restoring;
using Moderation.Scoring.SecondOpinion;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring.SecondOpinion;

public sealed class EncoderTextTests
{
    [Theory]
    [InlineData("Who asked YOU, Olga?!", "who asked you, olga?!")]
    [InlineData("You are an 1d10t, s.t.u.p.i.d", "you are an idiot, stupid")]
    [InlineData("See https://news.example.org/2026/a?b=c#d for it", "see link news.example.org for it")]
    [InlineData("@olga said so", "@user said so")]
    [InlineData("<p>two</p><p>lines</p>", "two lines")]
    [InlineData("", "")]
    [InlineData("You 🖕🏿", "you  middle finger ")]
    [InlineData("so good😂😂😂!", "so good joy !")]
    [InlineData("I ❤️ Chemnitz 🇩🇪", "i  heart  chemnitz  D  E ")]
    public void Keeps_what_a_sentence_says_and_undoes_disguises(string body, string expected)
    {
        var reading = CommentReading.ReadBody(body);
        var restorer = new Restorer();
        restorer.Restore(reading.Folded, ShippedModel.Scorer.Model.Vocabulary);

        Assert.Equal(expected, EncoderText.Of(reading, restorer));
    }
}
