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

    /// <summary>How many numbers are taken by the sets above.</summary>
    public const int Reserved = 3;
}
