namespace Moderation.Training.Contrasts;

/// <summary>Words that fit into the same slot.</summary>
internal sealed class WordSet(string name, GrammarLine line)
{
    public string Name { get; } = name;

    public GrammarLine Line { get; } = line;

    /// <summary>Names of the forms of each word, such as <c>one many</c>; empty when a word has only one.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>Questions that a sentence with one of these words answers with yes.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>Whether people write these words with stars or digits to get past a filter.</summary>
    public bool IsMasked { get; init; }

    /// <summary>Words by half; those that are in both halves stand in both lists.</summary>
    public Dictionary<GrammarHalf, List<Word>> Words { get; } = new() { [GrammarHalf.Trained] = [], [GrammarHalf.Withheld] = [] };

    public int IndexOf(string? form) => form is null ? 0 : Forms.ToList().IndexOf(form);
}

/// <summary>A word in all its forms.</summary>
/// <param name="Text">Its first form as the grammar has it.</param>
/// <param name="Forms">As many as its set names, at least one.</param>
internal sealed record Word(string Text, IReadOnlyList<Template> Forms);
