namespace Moderation.Scoring.WordLists;

/// <summary>How much harm a listed word or phrase does. A higher number is graver.</summary>
internal enum WordSeverity : byte
{
    /// <summary>Often harmless.</summary>
    Mild,

    /// <summary>Rarely harmless.</summary>
    Serious,

    /// <summary>Hardly ever harmless.</summary>
    Grave,
}
