namespace Moderation.Training.Contrasts;

/// <summary>A sentence with places to fill in, or a word of a set, which may have such places too.</summary>
/// <param name="Pieces">What it consists of, in order.</param>
/// <param name="Line">Where it stands in its grammar, counted from 1.</param>
internal sealed record Template(IReadOnlyList<Piece> Pieces, int Line)
{
    /// <summary>All slots, those inside alternatives too.</summary>
    public IEnumerable<Slot> Slots => SlotsOf(Pieces);

    private static IEnumerable<Slot> SlotsOf(IEnumerable<Piece> pieces) => pieces.SelectMany(piece => piece switch
    {
        Slot slot => [slot],
        Choice choice => choice.Alternatives.SelectMany(SlotsOf),
        _ => [],
    });
}

internal abstract record Piece;

internal sealed record Literal(string Text) : Piece;

/// <summary><c>{set}</c>, <c>{set.form}</c> or <c>{set#2}</c>.</summary>
/// <param name="Set">The word set.</param>
/// <param name="Form">The form of the word; null is the first.</param>
/// <param name="Number">Slots of the same set and number get the same word, in the twin as well; others get different ones.</param>
internal sealed record Slot(string Set, string? Form, int Number) : Piece;

/// <summary><c>[one|another|]</c></summary>
internal sealed record Choice(IReadOnlyList<IReadOnlyList<Piece>> Alternatives) : Piece;
