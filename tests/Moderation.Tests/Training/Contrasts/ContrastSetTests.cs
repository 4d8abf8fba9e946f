using Moderation.Training.Contrasts;
using Xunit;

namespace Moderation.Tests.Training.Contrasts;

public sealed class ContrastSetTests
{
    public static TheoryData<bool> Halves => new(false, true);

    [Fact]
    public void Has_no_sentence_in_both_halves()
    {
        var trained = ContrastSet.Trained().Select(contrast => contrast.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.DoesNotContain(ContrastSet.Withheld(), contrast => trained.Contains(contrast.Text));
    }

    [Fact]
    public void Has_no_frame_in_both_halves()
    {
        Assert.Empty(ContrastSet.Trained().Select(Frame).Intersect(ContrastSet.Withheld().Select(Frame)));

        static (string Grammar, string Frame) Frame(Contrast contrast) => (contrast.Grammar, contrast.Frame);
    }

    [Fact]
    public void Has_thousands_of_sentences_for_each_grammar()
    {
        Assert.All(ContrastSet.Trained().GroupBy(contrast => contrast.Grammar), grammar => Assert.InRange(grammar.Count(), 1_500, 3_000));
        Assert.All(ContrastSet.Withheld().GroupBy(contrast => contrast.Grammar), grammar => Assert.InRange(grammar.Count(), 600, 2_000));
    }

    [Theory]
    [MemberData(nameof(Halves))]
    public void Uses_every_frame_of_its_half_about_equally_often(bool withheld)
    {
        var half = withheld ? GrammarHalf.Withheld : GrammarHalf.Trained;
        var uses = Sentences(withheld).CountBy(contrast => (contrast.Grammar, contrast.Frame)).ToDictionary();

        foreach (var grammar in ContrastFiles.ReadGrammars())
        {
            Frame[] frames = [.. grammar.Pairs.SelectMany(pair => pair.Abusive.Concat(pair.Innocent)).Where(frame => frame.Half == half)];
            var average = uses.Where(use => use.Key.Grammar == grammar.Name).Average(use => use.Value);
            Assert.All(frames, frame => Assert.InRange(uses.GetValueOrDefault((grammar.Name, frame.Name)), average / 4, average * 4));
        }
    }

    /// <summary>Otherwise a model would learn the group, or the way of writing, as the answer.</summary>
    [Theory]
    [MemberData(nameof(Halves))]
    public void Neither_a_group_nor_a_register_tells_the_answer(bool withheld)
    {
        foreach (var grammar in Sentences(withheld).GroupBy(contrast => contrast.Grammar))
        {
            var overall = Share(grammar);
            Assert.All(grammar.GroupBy(contrast => contrast.Group), group => Assert.InRange(Share(group), overall - 0.02, overall + 0.02));
            Assert.All(grammar.GroupBy(contrast => contrast.Register), some => Assert.InRange(Share(some), overall - 0.02, overall + 0.02));
        }

        static double Share(IEnumerable<Contrast> contrasts) => contrasts.Average(contrast => contrast.IsAbusive ? 1.0 : 0);
    }

    [Theory]
    [MemberData(nameof(Halves))]
    public void Leaves_no_mark_of_the_grammar_in_a_sentence(bool withheld)
    {
        Assert.DoesNotContain(Sentences(withheld), contrast =>
            contrast.Text.Contains("(n)", StringComparison.Ordinal) || contrast.Text.Contains("  ", StringComparison.Ordinal)
            || contrast.Text.AsSpan().ContainsAny(Draw.MaskStart, Draw.MaskEnd));
    }

    private static IReadOnlyList<Contrast> Sentences(bool withheld) => withheld ? ContrastSet.Withheld() : ContrastSet.Trained();
}
