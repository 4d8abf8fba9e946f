using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class LanguageHintTests
{
    [Theory]
    [InlineData("Hannover and Wolfsburg drew, Kaiserslautern lost", "en")]
    [InlineData("Müller hat-trick gegen Köln", "en-GB")]
    [InlineData("Arigato gozaimasu sensei", "EN_us")]
    public void Believes_the_hint_that_a_doubtful_text_is_English(string body, string hint) =>
        Assert.Equal(Readability.Readable, Read(body, hint).Readability);

    [Theory]
    [InlineData("Das ist doch alles gelogen, ihr habt keine Ahnung", "en", "de")]
    [InlineData("hijo de la gran puta", "en", "es")]
    [InlineData("Это неправда, спасибо", "en-US", "ru")]
    [InlineData("Je ne suis pas du tout d'accord avec vous", "de", "fr")]
    public void Believes_the_text_where_it_clearly_says_otherwise(string body, string hint, string language)
    {
        Assert.Equal(Readability.UnsupportedLanguage, Read(body, hint).Readability);
        Assert.Equal(language, Read(body, hint).Language);
    }

    [Theory]
    [InlineData("Genau so", "de", "de")]
    [InlineData("Sauerei in Berlin", "de-AT", "de")]
    [InlineData("incroyable", "fr", "fr")]
    public void Holds_a_short_text_that_can_be_in_the_language_it_is_said_to_be_in(string body, string hint, string language)
    {
        Assert.Equal(Readability.UnsupportedLanguage, Read(body, hint).Readability);
        Assert.Equal(language, Read(body, hint).Language);
    }

    [Theory]
    [InlineData("Thanks for the article, very helpful", "de")]
    [InlineData("I agree", "fr")]
    [InlineData("ok", "es")]
    [InlineData("👍 +1", "de")]
    public void Reads_clear_English_whatever_the_hint_says(string body, string hint) =>
        Assert.Equal(Readability.Readable, Read(body, hint).Readability);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("d")]
    [InlineData("xx")]
    [InlineData("deutsch")]
    [InlineData("\0\ud800")]
    [InlineData("zxx-Latn-001-x-whatever")]
    public void Takes_no_notice_of_a_hint_that_names_no_language(string hint)
    {
        Assert.Equal(Readability.Readable, Read("Sauerkraut", hint).Readability);
        Assert.Equal(Readability.UnsupportedLanguage, Read("Das ist nicht dein Haus", hint).Readability);
    }

    private static TextFacts Read(string body, string hint) =>
        ShippedModel.Scorer.Assess(new CommentContent { Body = body, Language = hint }).Facts;
}
