using Moderation.Training.Contrasts;
using Xunit;

namespace Moderation.Tests.Training.Contrasts;

public sealed class RegisterTests
{
    [Theory]
    [InlineData(nameof(Register.British), "my neighbour's an idiot.", "My neighbour's an idiot.")]
    [InlineData(nameof(Register.American), "my favourite neighbour , a(n) idiot . a(n) fool !", "My favorite neighbor, an idiot. A fool!")]
    [InlineData(nameof(Register.NewsDesk), "I don't say \"we're late\".", "I do not say “we are late”.")]
    [InlineData(nameof(Register.Gamer), "What, you don't see it?", "wat u dont see it?")]
    public void Is_a_way_to_write(string register, string sentence, string expected)
    {
        var manner = Plain(Enum.Parse<Register>(register));

        Assert.Contains(expected, Enumerable.Range(0, 50).Select(number => manner.Write(sentence, new Dice((ulong)number))));
    }

    [Fact]
    public void Changes_no_address_and_no_masked_word()
    {
        var manner = Plain(Register.Forum) with { IsLowerCase = true, Typos = 100 };

        var written = manner.Write("See https://Example.com/About or F**K.", new Dice(1));

        Assert.Contains("https://Example.com/About", written, StringComparison.Ordinal);
        Assert.Contains("F**K", written, StringComparison.Ordinal);
    }

    [Fact]
    public void May_mask_a_word_that_people_mask()
    {
        var masked = Enumerable.Range(0, 50).Select(number =>
            Masking.Write($"You {Draw.MaskStart}idiot{Draw.MaskEnd}.", masks: true, new Dice((ulong)number))).ToHashSet();

        Assert.Contains("You i.d.i.o.t.", masked);
        Assert.Contains("You *diot.", masked);
        Assert.DoesNotContain(masked, text => text.Contains(Draw.MaskStart, StringComparison.Ordinal));
    }

    private static Manner Plain(Register register) => new()
    {
        Register = register,
        Opening = "",
        Closing = "",
        Ending = "",
        Masks = false,
        IsLowerCase = register == Register.Gamer,
        Typos = 0,
    };
}
