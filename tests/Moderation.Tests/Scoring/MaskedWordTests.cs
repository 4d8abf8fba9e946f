using Moderation.Scoring.Normalization;
using Moderation.Scoring.Restoring;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class MaskedWordTests
{
    private static readonly string[] Words =
    [
        "you", "the", "is", "fuck", "fucking", "fucker", "shit", "bitch", "cunt", "asshole", "wanker", "moron", "idiot", "stupid",
        "bastard", "whore", "kill", "but", "fact", "mash", "motherfucker",
    ];

    private static readonly Vocabulary Vocabulary =
        new([.. Words.Select(word => RollingHash.Compute(word))], [.. Words.Select(_ => (byte)100)]);

    [Theory]
    [InlineData("f***", "fuck")]
    [InlineData("F**k", "fuck")]
    [InlineData("f**k!!", "fuck!!")]
    [InlineData("f#ck,", "fuck,")]
    [InlineData("f--k", "fuck")]
    [InlineData("f---", "fuck")]
    [InlineData("f_ck", "fuck")]
    [InlineData("fu**", "fuck")]
    [InlineData("f*****g", "fucking")]
    [InlineData("sh*t", "shit")]
    [InlineData("$h*t", "shit")]
    [InlineData("b**tch", "bitch")]
    [InlineData("b***h", "bitch")]
    [InlineData("c*nt", "cunt")]
    [InlineData("(a**hole)", "(asshole)")]
    [InlineData("w*nker", "wanker")]
    [InlineData("m*r*n", "moron")]
    [InlineData("st*pid", "stupid")]
    [InlineData("b*st*rd", "bastard")]
    [InlineData("f|u|c|k", "fuck")]
    [InlineData("f!u!c!k", "fuck")]
    [InlineData("n****r", "nigger")]
    [InlineData("n***er", "nigger")]
    [InlineData("f*ggot", "faggot")]
    [InlineData("r*t*rd", "retard")]
    [InlineData("fck", "fuck")]
    [InlineData("fcking", "fucking")]
    [InlineData("phuck.", "fuck.")]
    [InlineData("mofo", "motherfucker")]
    public void Is_found(string masked, string word) => Assert.Equal(word, Assert.Single(Restore($"you {masked}")));

    [Theory]
    [InlineData("E*TRADE")]
    [InlineData("5*")]
    [InlineData("A***")]
    [InlineData("p**2")]
    [InlineData("a*b*c")]
    [InlineData("*fact*")]
    [InlineData("**fact**")]
    [InlineData("the*")]
    [InlineData("fact*")]
    [InlineData("#shoplift")]
    [InlineData("*.txt")]
    [InlineData("src/**/*.cs")]
    [InlineData("$5*")]
    [InlineData("K9*7*qz")]
    [InlineData("s...")]
    [InlineData("f--")]
    [InlineData("f.")]
    [InlineData("n-th")]
    [InlineData("s*")]
    [InlineData("**")]
    public void Is_not_seen_in_other_uses_of_these_signs(string text) => Assert.Empty(Restore($"you {text}"));

    [Theory]
    [InlineData("tw*t", "twat")]
    [InlineData("t*sser", "tosser")]
    public void Is_found_also_when_the_model_does_not_know_it(string masked, string word) =>
        Assert.Equal(word, Assert.Single(Restore($"you {masked}")));

    [Fact]
    public void Lists_only_words_and_spellings_of_letters()
    {
        foreach (var word in Enumerable.Range('a', 26).SelectMany(letter => CoarseWords.Shipped.StartingWith((char)letter)))
            Assert.All(word.Letters, letter => Assert.InRange(letter, 'a', 'z'));
    }

    private static string[] Restore(string text) => Restored.Of(text, Vocabulary);
}
