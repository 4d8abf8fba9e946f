using Moderation.Training.Contrasts;
using Xunit;

namespace Moderation.Tests.Training.Contrasts;

public sealed class GrammarReaderTests
{
    [Theory]
    [InlineData("small.txt:3: there is no set 'verb'", "pair a", "abusive", "  + I {verb} you.")]
    [InlineData("small.txt:3: '{' is not closed", "pair a", "abusive", "  + I {verb you.")]
    [InlineData("small.txt:3: '[' is not closed", "pair a", "abusive", "  + I [hit|kick you.")]
    [InlineData("small.txt:3: ']' closes nothing", "pair a", "abusive", "  + I hit] you.")]
    [InlineData("small.txt:1: the pair 'a' lacks an innocent frame that is Withheld",
        "pair a", "abusive", "+ I hit you.", "- Hit.", "innocent", "+ Hi.")]
    [InlineData("small.txt:3: 'rudeness' is no question", "pair a", "abusive", "  + I hit you. => rudeness")]
    [InlineData("small.txt:2: 'two/forms' has 2 forms; the set 'w' has a, b, c", "set w (a b c)", "  + two/forms")]
    [InlineData("small.txt:2: a word of the set 'w' is empty", "set w", "  + one | | two")]
    [InlineData("small.txt:3: there is already a set 'w'", "set w", "  + one", "set w")]
    [InlineData("small.txt:1: 'balance' takes the name of a word set above it", "balance group")]
    [InlineData("small.txt:1: 'frame' begins no line of a grammar here", "frame I hit you.")]
    [InlineData("small.txt:1: a frame stands below 'abusive' or 'innocent'", "+ I hit you.")]
    [InlineData("small.txt:1: 'abusive' stands before the first pair", "abusive")]
    [InlineData("small.txt:5: the set 'w' has no form 'past'", "set w", "  * one", "pair a", "abusive", "  + {w.past}")]
    [InlineData("small.txt:5: the set 'w' has too few words that are Trained", "set w", "  - one", "pair a", "abusive", "  + {w}")]
    [InlineData("small.txt:4: in the pair 'a', all frames must name a 'w', or none",
        "set w", "  * one", "balance w", "pair a", "abusive", "+ {w}", "innocent", "+ Hi.")]
    public void Names_file_line_and_fault(string message, params string[] lines)
    {
        var exception = Assert.Throws<InvalidDataException>(() => SmallGrammar.Read(string.Join('\n', lines)));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Knows_what_each_frame_answers()
    {
        var pair = SmallGrammar.Read().Pairs[0];

        Assert.Equal(new Dictionary<string, bool> { ["toxicity"] = true, ["insult"] = true }, pair.Abusive[1].Answers);
        Assert.Equal(new Dictionary<string, bool> { ["toxicity"] = false, ["insult"] = false }, pair.Innocent[0].Answers);
        Assert.Equal(GrammarHalf.Withheld, pair.Abusive[1].Half);
    }
}
