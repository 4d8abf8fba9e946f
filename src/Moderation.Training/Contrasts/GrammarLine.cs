namespace Moderation.Training.Contrasts;

/// <summary>A line of a grammar, for messages that say where something is wrong.</summary>
internal readonly record struct GrammarLine(string File, int Number)
{
    public InvalidDataException Error(string what) => new($"{File}:{Number}: {what}");
}
