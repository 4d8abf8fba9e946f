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
    [InlineData("du bist so hässlich")]
    [InlineData("geh doch heim")]
    [InlineData("tu fais vraiment pitié")]
    [InlineData("vous mentez toujours")]
    [InlineData("no tienes vergüenza")]
    [InlineData("sei un bugiardo")]
    [InlineData("non capite niente")]
    [InlineData("você não presta")]
    [InlineData("je bent niks waard")]
    [InlineData("jesteś zwykłym złodziejem")]
    [InlineData("chto ty nesesh")]
    [InlineData("oni vse vrut")]
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
    [InlineData("Özil, Khedira and Schweinsteiger all started against Uruguay.")]
    [InlineData("Ravioli al limone, then saltimbocca, and an espresso. Heaven.")]
    [InlineData("Ramen, gyoza and okonomiyaki are what I miss from Osaka.")]
    [InlineData("Sibelius, Grieg or Nielsen?")]
    [InlineData("Bonjour from Quebec, great read!")]
    [InlineData("Och, yon wee bairn wis greetin a' nicht")]
    [InlineData("The oﬃcial ﬁgures are diﬀerent, the eﬀect is ﬂat.")]
    [InlineData("sudo apt install libpq-dev && systemctl restart postgresql@15-main")]
    [InlineData("<code>var zahl = werte.Wo(der => der.Wert);</code> does not compile for me")]
    [InlineData("Run ```\nint summe = nimm(eins, zwei);\n``` and see")]
    [InlineData("La Traviata")]
    [InlineData("He shrugged and said \"das ist mir völlig egal\" before he left the room, and nobody minded.")]
    [InlineData("fat cat fat cat fat cat fat cat fat cat fat cat fat cat fat cat fat cat fat cat fat cat fat cat fat cat")]
    [InlineData("lol ಠ_ಠ")]
    [InlineData("π = 3.14")]
    [InlineData("¯\\_(ツ)_/¯ who knows")]
    [InlineData("𝓣𝓱𝓪𝓷𝓴 𝓎𝓸𝓾")]
    public void Reads_English_of_every_kind(string body) => Assert.Equal(Readability.Readable, ShippedModel.Assess(body).Facts.Readability);

    [Fact]
    public void Flags_a_long_foreign_text_after_an_English_first_line()
    {
        var body = "Great article, thank you so much for writing it!\n"
            + string.Concat(Enumerable.Repeat("Die Leute wollen das doch gar nicht hören, sie glauben lieber jedem Unsinn im Netz. ", 40));

        Assert.Equal("de", ShippedModel.Assess(body).Facts.Language);
    }

    [Fact]
    public void Reads_a_long_English_text_with_a_foreign_paragraph_in_it()
    {
        var english = string.Concat(Enumerable.Repeat("The council met again on Monday and the plan was put off until the spring. ", 12));
        var body = english + "\n\nDie Leute wollen das doch gar nicht hören, sie glauben lieber jedem Unsinn.\n\n" + english;

        Assert.Equal(Readability.Readable, ShippedModel.Assess(body).Facts.Readability);
    }
}
