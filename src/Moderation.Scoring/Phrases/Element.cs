namespace Moderation.Scoring.Phrases;

/// <summary>One place of a pattern.</summary>
/// <param name="Set">The set whose terms may stand there; <see cref="AnyWord"/> for any word.</param>
/// <param name="Optional">Whether it may be left out.</param>
internal readonly record struct Element(int Set, bool Optional)
{
    /// <summary>The number of the set of all words that neither negate nor are punctuation.</summary>
    public const int AnyWord = 0;

    /// <summary>The number of the set of words that may stand between any two elements.</summary>
    public const int Filler = 1;

    /// <summary>The number of the set of words that <see cref="AnyWord"/> leaves out.</summary>
    public const int Stop = 2;

    /// <summary>The number of the set of groups that "they" and "them" may stand for in the next sentence.</summary>
    public const int Antecedent = 3;

    /// <summary>The number of the set of others that they may stand for instead.</summary>
    public const int Rival = 4;

    /// <summary>The number of the set of <see cref="Pronouns"/>.</summary>
    public const int Pronoun = 5;

    /// <summary>What stands for a group that was named before.</summary>
    public static IReadOnlyList<string> Pronouns { get; } = ["they", "them"];
}
