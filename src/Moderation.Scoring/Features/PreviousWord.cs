namespace Moderation.Scoring.Features;

/// <summary>The word that the next one forms a pair with, and where it stands.</summary>
internal readonly record struct PreviousWord(uint Hash, int First, int Last)
{
    /// <summary>Stands before the first word of a comment.</summary>
    public static PreviousWord None => new(Placeholders.Edge, 0, 0);
}
