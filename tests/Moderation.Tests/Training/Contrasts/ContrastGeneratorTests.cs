using Moderation.Training.Contrasts;
using Xunit;

namespace Moderation.Tests.Training.Contrasts;

public sealed class ContrastGeneratorTests
{
    [Fact]
    public void Makes_the_same_sentences_every_time()
    {
        var texts = SmallGrammar.Make(GrammarHalf.Trained).Select(contrast => contrast.Text).ToArray();

        Assert.Equal(texts, SmallGrammar.Make(GrammarHalf.Trained).Select(contrast => contrast.Text));
        Assert.NotEqual(texts, SmallGrammar.Make(GrammarHalf.Withheld).Select(contrast => contrast.Text));
    }

    [Fact]
    public void Throws_the_same_dice_on_every_machine()
    {
        var dice = Dice.For("small/Trained");

        Assert.Equal([53, 62, 25, 56, 89, 1, 92, 82], Enumerable.Range(0, 8).Select(_ => dice.Below(100)));
    }

    [Fact]
    public void Gives_both_twins_the_same_group_register_and_pair()
    {
        foreach (var twins in SmallGrammar.Make(GrammarHalf.Trained).GroupBy(contrast => contrast.Pair))
        {
            Assert.Equal([true, false], twins.Select(twin => twin.IsAbusive));
            Assert.Single(twins.Select(twin => (twin.Group, twin.Register, twin.Withheld)).Distinct());
        }
    }

    [Fact]
    public void Takes_only_words_of_its_half()
    {
        Assert.DoesNotContain(SmallGrammar.Make(GrammarHalf.Trained), NamesHerons);
        Assert.Contains(SmallGrammar.Make(GrammarHalf.Withheld), NamesHerons);
        Assert.DoesNotContain(SmallGrammar.Make(GrammarHalf.Withheld), contrast => contrast.Group is "otters" or "ants");

        static bool NamesHerons(Contrast contrast) => contrast.Text.Contains("herons", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Answers_yes_to_the_question_of_a_word()
    {
        Assert.All(SmallGrammar.Make(GrammarHalf.Trained), contrast =>
            Assert.Equal(contrast.Frame.StartsWith("weather", StringComparison.Ordinal), contrast.Answers.ContainsKey("profanity")));
    }

    [Fact]
    public void Never_makes_a_sentence_twice()
    {
        var texts = SmallGrammar.Make(GrammarHalf.Trained, 500).Select(contrast => contrast.Text).ToArray();

        Assert.Equal(texts.Length, texts.Distinct().Count());
    }
}
