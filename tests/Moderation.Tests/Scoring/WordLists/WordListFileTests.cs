using Moderation.Scoring.Matching;
using Moderation.Scoring.WordLists;
using Xunit;

namespace Moderation.Tests.Scoring.WordLists;

public sealed class WordListFileTests
{
    private static readonly ListedWords Words = WordListFile.Parse(
    [
        "# a list", "[insult mild]", "troll; goblin # two of them", "! troll doll; trolls under * bridge", "[slur grave]", "zorgon",
        "[slur serious exact]", "gurk",
    ]);

    [Theory]
    [InlineData(" a troll here ", "insult, mild", "troll")]
    [InlineData(" a troll and zorgons ", "slur, grave", "zorgons")]
    [InlineData(" troll doll for a troll ", "insult, mild", "troll")]
    [InlineData(" you z*rgon ", "slur, grave", "z*rgon")]
    [InlineData(" you z****n ", "slur, grave", "z****n")]
    public void Says_what_the_gravest_word_is_and_where(string text, string kind, string word)
    {
        var match = Words.FindGravest(text)!.Value;

        Assert.Equal(kind, match.Describe());
        Assert.Equal(word, text.Substring(match.Start, match.Length));
    }

    [Theory]
    [InlineData(" nothing here ")]
    [InlineData(" a troll doll ")]
    [InlineData(" trolls under the bridge ")]
    [InlineData(" a z*n ")]
    [InlineData(" gurks and g*rk ")]
    public void Finds_nothing_in_harmless_phrases(string text) => Assert.Null(Words.FindGravest(text));

    [Theory]
    [InlineData("[grave]")]
    [InlineData("[slur deadly]")]
    [InlineData("troll; ; goblin")]
    public void Names_the_line_that_is_wrong(string line) =>
        Assert.Equal(2, Assert.Throws<WordListException>(() => WordListFile.Parse(["[slur grave]", line])).Line);
}
