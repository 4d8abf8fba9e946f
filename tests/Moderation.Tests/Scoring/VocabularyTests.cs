using Moderation.Scoring.Restoring;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class VocabularyTests
{
    /// <summary>Hashes that differ in their low bits only, which all ask for the same place.</summary>
    private static readonly uint[] Crowded = [.. Enumerable.Range(0, 500).Select(i => 0xffff_0000 + (uint)i)];

    [Fact]
    public void Tells_words_apart_that_ask_for_the_same_place()
    {
        var vocabulary = new Vocabulary(Crowded, [.. Crowded.Select(hash => (byte)(1 + hash % 200))]);

        Assert.All(Crowded, hash => Assert.Equal((int)(1 + hash % 200), vocabulary.Commonness(hash)));
        Assert.Equal(0, vocabulary.Commonness(0xffff_0000 + 500));
    }

    [Fact]
    public void Knows_nothing_when_it_is_empty() => Assert.Equal(0, new Vocabulary([], []).Commonness(42));

    [Fact]
    public void Refuses_words_without_counts() => Assert.Throws<InvalidDataException>(() => new Vocabulary([1, 2], [1]));
}
