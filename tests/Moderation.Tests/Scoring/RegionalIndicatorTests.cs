using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class RegionalIndicatorTests
{
    [Theory]
    [InlineData("fuck", "fuck")]
    [InlineData("shit", "shit")]
    [InlineData("moron", "moron")]
    [InlineData("you", "you")]
    [InlineData("f\u200bu\u200bc\u200bk", "fuck")]
    [InlineData("i d i o t", "i d i o t")]
    public void Are_letters_where_they_spell_something(string letters, string read) => Assert.Equal(read, Fold(InFlags(letters)));

    [Theory]
    [InlineData("us")]
    [InlineData("gbfr")]
    [InlineData("bruyar")]
    [InlineData("de fr it")]
    public void Are_flags_where_each_pair_is_a_country(string letters) => Assert.Equal(InFlags(letters), Fold(InFlags(letters)));

    private static string InFlags(string letters) =>
        string.Concat(letters.Select(c => char.IsAsciiLetter(c) ? char.ConvertFromUtf32(0x1F1E6 + c - 'a') : c.ToString()));

    private static string Fold(string body)
    {
        var folded = CommentReading.ReadBody(body).Folded;
        return new string(folded.Characters, 1, folded.Length - 2);
    }
}
