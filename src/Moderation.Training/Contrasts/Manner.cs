namespace Moderation.Training.Contrasts;

/// <summary>
/// How both twins of a pair are written: register, what stands around the sentence, whether words are masked. It is drawn once for both, so
/// that it tells nothing about the answer.
/// </summary>
internal sealed record Manner
{
    public required Register Register { get; init; }

    /// <summary>A sentence before, or nothing.</summary>
    public required string Opening { get; init; }

    /// <summary>A sentence after, or nothing.</summary>
    public required string Closing { get; init; }

    /// <summary>An emoji or a word at the end, or nothing.</summary>
    public required string Ending { get; init; }

    public required bool Masks { get; init; }

    public required bool IsLowerCase { get; init; }

    /// <summary>Out of a hundred words, how many are mistyped.</summary>
    public required int Typos { get; init; }

    private bool IsHasty => Register is Register.Forum or Register.Gamer;

    public static Manner Draw(Grammar grammar, GrammarHalf half, Register register, Dice dice)
    {
        var isHasty = register is Register.Forum or Register.Gamer;
        return new Manner
        {
            Register = register,
            Opening = dice.Chance(15) ? FromSet("opening") : "",
            Closing = dice.Chance(15) ? FromSet("closing") : "",
            Ending = isHasty && dice.Chance(25) ? FromSet("ending") : "",
            Masks = isHasty && dice.Chance(20),
            IsLowerCase = register == Register.Gamer || (isHasty && dice.Chance(60)),
            Typos = isHasty && dice.Chance(35) ? 12 : 0,
        };

        string FromSet(string name) =>
            grammar.Sets.TryGetValue(name, out var set) && set.Words[half].Count > 0 ? dice.Pick(set.Words[half]).Text : "";
    }

    public string Write(string sentence, Dice dice)
    {
        var text = Tidy.Spaces($"{Opening} {sentence} {Closing}");
        text = Tidy.Capitals(Tidy.Articles(text));
        text = Substitutions.For(Register).Apply(text, Register == Register.Gamer ? 60 : 100, dice);
        text = Masking.Write(text, Masks, dice);
        if (IsHasty)
            text = Haste.Write(text, Register == Register.Gamer, IsLowerCase, Typos, dice);
        if (Register == Register.NewsDesk)
            text = Tidy.CurlyQuotes(text);
        return Ending.Length > 0 ? $"{text} {Ending}" : text;
    }
}
