namespace Moderation.Training.Contrasts;

/// <summary>Makes pairs of sentences: an abusive one and its innocent twin with the same words, group and register.</summary>
internal sealed class ContrastGenerator(Grammar grammar, GrammarHalf half)
{
    /// <summary>A sentence that was made before is drawn again this often before its pair is given up.</summary>
    private const int Attempts = 25;

    /// <summary>Out of a hundred: British 30, American 20, news desk 15, forum 20, gamer 15.</summary>
    private static readonly Register[] Registers =
    [
        .. Enumerable.Repeat(Register.British, 30), .. Enumerable.Repeat(Register.American, 20),
        .. Enumerable.Repeat(Register.NewsDesk, 15), .. Enumerable.Repeat(Register.Forum, 20), .. Enumerable.Repeat(Register.Gamer, 15),
    ];

    private readonly Dice _dice = Dice.For($"{grammar.Name}/{half}");

    private readonly HashSet<string> _made = [];

    /// <summary>At most so many pairs, fewer when the grammar has no more distinct sentences.</summary>
    public IEnumerable<Contrast> Generate(int pairs)
    {
        var groups = grammar.Balanced is { } set ? new Bag<Word>(set.Words[half], _dice) : null;
        var registers = new Bag<Register>(Registers, _dice);
        var twins = Twins().ToArray();
        var bag = new Bag<Twins>(twins, _dice);
        for (var number = 0; number < pairs && twins.Length > 0; number++)
        {
            foreach (var contrast in Make(bag.Take(), groups, registers.Take(), $"{grammar.Name}-{half}-{number}".ToLowerInvariant()))
                yield return contrast;
        }
    }

    /// <summary>Every frame of the longer side once, beside one of the other side in turn.</summary>
    private IEnumerable<Twins> Twins()
    {
        foreach (var pair in grammar.Pairs)
        {
            Frame[] abusive = [.. pair.Abusive.Where(frame => frame.Half == half)];
            Frame[] innocent = [.. pair.Innocent.Where(frame => frame.Half == half)];
            var longer = Math.Max(abusive.Length, innocent.Length);
            var sides = (Abusive: new Bag<Frame>(abusive, _dice), Innocent: new Bag<Frame>(innocent, _dice));
            for (var number = 0; number < longer; number++)
                yield return new Twins(sides.Abusive, sides.Innocent, NamesGroup(pair));
        }
    }

    private bool NamesGroup(FramePair pair) =>
        grammar.Balanced is { } set && pair.Abusive.Any(frame => frame.Template.Slots.Any(slot => slot.Set == set.Name));

    private Contrast[] Make(Twins twins, Bag<Word>? groups, Register register, string name)
    {
        var group = twins.NamesGroup ? groups?.Take() : null;
        var (abusive, innocent) = (twins.Abusive.Take(), twins.Innocent.Take());
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var draw = new Draw(grammar, half, _dice);
            if (group is not null)
                draw.Bind(grammar.Balanced!, group);
            var manner = Manner.Draw(grammar, half, register, _dice);
            var pair = new[] { (Frame: abusive, IsAbusive: true), (Frame: innocent, IsAbusive: false) }
                .Select(side => Write(draw.Fill(side.Frame), side.Frame, side.IsAbusive, manner, group?.Text, name))
                .ToArray();
            if (pair[0].Text != pair[1].Text && !pair.Any(contrast => _made.Contains(contrast.Text)))
            {
                _made.UnionWith(pair.Select(contrast => contrast.Text));
                return pair;
            }
        }

        return [];
    }

    private Contrast Write(Drawn drawn, Frame frame, bool isAbusive, Manner manner, string? group, string name) => new()
    {
        Text = manner.Write(drawn.Text, _dice),
        Answers = drawn.Answers,
        IsAbusive = isAbusive,
        Grammar = grammar.Name,
        Frame = frame.Name,
        Group = group,
        Register = manner.Register,
        Withheld = half == GrammarHalf.Withheld,
        Pair = name,
    };
}

/// <summary>The two sides of a pair in one half.</summary>
internal sealed record Twins(Bag<Frame> Abusive, Bag<Frame> Innocent, bool NamesGroup);
