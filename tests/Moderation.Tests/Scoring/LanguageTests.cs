using Moderation.Scoring.Policies;
using Moderation.Scoring.Text;
using Xunit;

namespace Moderation.Tests.Scoring;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("Привет", "ru")]
    [InlineData("Это очень хорошая статья, спасибо автору", "ru")]
    [InlineData("这篇文章写得很好", "zh")]
    [InlineData("この記事はとても良いです", "ja")]
    [InlineData("هذا مقال جيد جدا", "ar")]
    [InlineData("Das ist doch völliger Unsinn, die Regierung hat das schon vor Jahren versprochen und nichts gehalten.", "de")]
    [InlineData("Je ne suis pas du tout d'accord avec cet article, le gouvernement fait n'importe quoi.", "fr")]
    [InlineData("No estoy de acuerdo con este artículo, el gobierno nunca hace nada por la gente.", "es")]
    [InlineData("Não concordo com nada disso, o governo nunca faz nada pelas pessoas que trabalham.", "pt")]
    [InlineData("Ik ben het helemaal niet eens met dit artikel, de regering doet er niets aan.", "nl")]
    [InlineData("Nie zgadzam się z tym artykułem, rząd nigdy nic nie robi dla zwykłych ludzi.", "pl")]
    [InlineData("Non sono d'accordo con questo articolo, il governo non fa mai niente per la gente.", "it")]
    public void Flags_a_comment_in_a_language_without_training(string body, string language)
    {
        var verdict = ShippedModel.Decide(body);

        Assert.Equal(Outcome.Flagged, verdict.Outcome);
        Assert.Equal(ReasonCodes.UnsupportedLanguage, Assert.Single(verdict.Reasons).Code);
        Assert.Equal(language, ShippedModel.Assess(body).Facts.Language);
    }

    [Theory]
    [InlineData("vete a la mierda")]
    [InlineData("seu filho da puta vai embora")]
    [InlineData("Kya baat hai bhai bahut accha")]
    public void Flags_a_few_words_of_another_language(string body)
    {
        Assert.Equal(ReasonCodes.UnsupportedLanguage, Assert.Single(ShippedModel.Decide(body).Reasons).Code);
        Assert.Null(ShippedModel.Scorer.Explain(new CommentContent { Body = body }, Moderation.Scoring.Assessments.Question.Toxicity));
    }

    [Theory]
    [InlineData("Thanks Thryduulf")]
    [InlineData("Withdrawn - Hallelujah")]
    [InlineData("Ngannou vs Gane rematch")]
    [InlineData("yr an id10t, a stuupid m0ron")]
    [InlineData("idk lol thats kinda wild ngl")]
    [InlineData("Zelensky met Macron, Scholz and von der Leyen in Brussels on Tuesday.")]
    [InlineData("My grandmother used to say Привет to everyone she met in the village.")]
    [InlineData("Ｔｈｉｓ ｉｓ ｗｉｄｅ text")]
    [InlineData("Gonna grab some sushi at Okonomiyaki Kansai w/ Yuki & Haruto")]
    public void Reads_English_of_every_kind(string body) => Assert.Equal(Readability.Readable, ShippedModel.Assess(body).Facts.Readability);
}
