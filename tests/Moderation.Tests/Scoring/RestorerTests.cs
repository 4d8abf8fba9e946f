using Moderation.Scoring.Normalization;
using Moderation.Scoring.Restoring;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class RestorerTests
{
    private static readonly Vocabulary Vocabulary = MakeVocabulary(
        "you", "are", "a", "stupid", "idiot", "idiots", "loser", "hit", "shit", "well", "known", "hate", "women", "i", "looser");

    [Theory]
    [InlineData("1d10t", "idiot")]
    [InlineData("1d107", "idiot")]
    [InlineData("$tup1d!", "stupid!")]
    [InlineData("5h17", "shit")]
    [InlineData("i.d.i.o.t", "idiot")]
    [InlineData("(st-up-id)", "(stupid)")]
    [InlineData("i d i o t", "idiot")]
    [InlineData("i h a t e w o m e n", "i hate women")]
    [InlineData("ihatewomen", "i hate women")]
    [InlineData("loooser", "loser")]
    [InlineData("idiiiots", "idiots")]
    [InlineData("stuipd", "stupid")]
    [InlineData("hsit", "shit")]
    [InlineData("stupd", "stupid")]
    [InlineData("stup id", "stupid")]
    public void Finds_the_word_under_a_disguise(string disguised, string plain) =>
        Assert.Equal(plain, Assert.Single(Restore($"you are {disguised}")));

    [Theory]
    [InlineData("you are well-known")]
    [InlineData("you are 42 or 1984")]
    [InlineData("you are 1010t or 1000s")]
    [InlineData("you are Björnstjerne")]
    [InlineData("a b")]
    [InlineData("you are @idiot_42")]
    public void Leaves_the_rest_as_it_is(string text) => Assert.Empty(Restore(text));

    private static string[] Restore(string text) => Restored.Of(text, Vocabulary);

    /// <summary>"looser" is there, too, but is the rarer word; everything else is common.</summary>
    private static Vocabulary MakeVocabulary(params string[] words) =>
        new([.. words.Select(word => RollingHash.Compute(word))], [.. words.Select(word => (byte)(word == "looser" ? 5 : 100))]);
}
