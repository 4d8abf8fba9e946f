using Moderation.Scoring.SecondOpinion;
using Xunit;

namespace Moderation.Tests.Scoring.SecondOpinion;

public sealed class WordPiecesTests
{
    private static readonly WordPieces Pieces = new(new StringReader(string.Join('\n', "[PAD]", "[UNK]", "[CLS]", "[SEP]", "bridge", "the", "##s", "is")));

    [Theory]
    [InlineData("the bridge", new long[] { 2, 5, 4, 3 })]
    [InlineData("The Bridges", new long[] { 2, 5, 4, 6, 3 })]
    [InlineData("the river", new long[] { 2, 5, 1, 3 })]
    [InlineData("", new long[] { 2, 3 })]
    public void Are_numbered_between_two_marks(string text, long[] expected) => Assert.Equal(expected, Pieces.Encode(text));

    [Fact]
    public void Are_cut_at_the_most() => Assert.Equal([2, 5, 4, 3], Pieces.Encode("the bridge is the bridge", 4));

    [Fact]
    public void Of_one_text_are_never_those_of_another()
    {
        string[] texts = [.. Enumerable.Range(1, 40).Select(i => string.Join(' ', Enumerable.Repeat(i % 2 == 0 ? "the" : "bridges", i)))];
        var alone = texts.Select(text => Pieces.Encode(text)).ToArray();

        Parallel.For(0, 20_000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var pieces = Pieces.Encode(texts[i % texts.Length]);
            if (!pieces.SequenceEqual(alone[i % texts.Length]))
                throw new InvalidOperationException($"Text {i % texts.Length} came out as {string.Join(' ', pieces)}.");
        });
    }
}
