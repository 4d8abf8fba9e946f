namespace Moderation.Scoring.Features;

/// <summary>The previous word, with which the next one forms a pair, and its place.</summary>
internal readonly record struct PreviousWord(uint Hash, int First, int Last)
{
    /// <summary>Stands before the first word of a comment.</summary>
    public static PreviousWord None => new(Placeholders.Edge, 0, 0);
}
