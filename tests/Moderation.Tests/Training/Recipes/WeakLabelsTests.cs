using Moderation.Scoring.Assessments;
using Moderation.Training.Corpus;
using Moderation.Training.Recipes;
using Xunit;

namespace Moderation.Tests.Training.Recipes;

public sealed class WeakLabelsTests
{
    [Theory]
    [InlineData("ishate-youtube", "implicit", true)]
    [InlineData("gab_hate_corpus", "hd", true)]
    [InlineData("gab_hate_corpus", "vo", false)]
    [InlineData("hatexplain-gab", "hate", true)]
    [InlineData("ethos", "", true)]
    [InlineData("davidson", "offensive", false)]
    public void Know_attacks_on_groups_from_what_a_source_asked(string source, string attribute, bool? expected) =>
        Assert.Equal(expected, Label("a hostile sentence", Question.IdentityAttack, source, attribute));

    [Theory]
    [InlineData("gab_hate_corpus", "cv", true)]
    [InlineData("hatemoji_build", "threateninglanguage", true)]
    [InlineData("edos_sexist", "1. threats, plans to harm and incitement", true)]
    [InlineData("edos_sexist", "2. derogation", false)]
    public void Know_threats_from_the_categories_of_a_source(string source, string attribute, bool expected) =>
        Assert.Equal(expected, Label("a hostile sentence", Question.Threat, source, attribute));

    [Theory]
    [InlineData("I will kill you", true)]
    [InlineData("they should be hanged", true)]
    [InlineData("smash this bill to pieces, you fool", null)]
    [InlineData("what a fool", false)]
    public void Leave_open_what_words_of_violence_alone_do_not_tell(string text, bool? expected) =>
        Assert.Equal(expected, Label(text, Question.Threat, "wikipedia_talk"));

    [Theory]
    [InlineData("all women are like that, idiot", null)]
    [InlineData("what an idiot", false)]
    public void Leave_open_whether_toxic_talk_that_names_a_group_attacks_it(string text, bool? expected) =>
        Assert.Equal(expected, Label(text, Question.IdentityAttack, "wikipedia_talk"));

    [Fact]
    public void Say_no_to_everything_but_swearing_where_people_found_nothing_toxic()
    {
        var comment = new LabelledComment { Text = "I will kill you for that damn cake", Source = "olid", Toxic = 0 };

        Assert.False(WeakLabels.Find(comment, Question.Threat));
        Assert.True(WeakLabels.Find(comment, Question.Profanity));
    }

    [Theory]
    [InlineData("hot singles near you want sex tonight", 1, true)]
    [InlineData("a frank talk about sex and ageing", 0, null)]
    [InlineData("cheap roof tiles", 1, false)]
    public void Find_adverts_for_sex_among_spam(string text, int spam, bool? expected) =>
        Assert.Equal(expected, WeakLabels.Find(new() { Text = text, Source = "haacked", Spam = spam }, Question.Solicitation));

    [Fact]
    public void Trust_a_word_list_less_than_people()
    {
        var listed = new LabelledComment { Text = "I will kill you", Source = "wikipedia_talk", Toxic = 1 };

        Assert.True(Recipe.WeightOf(listed, Question.Threat) < Recipe.WeightOf(listed with { Toxic = 0 }, Question.Threat));
    }

    private static bool? Label(string text, Question question, string source, string attribute = "") =>
        WeakLabels.Find(new() { Text = text, Source = source, Toxic = 1, Attributes = [attribute] }, question);
}
