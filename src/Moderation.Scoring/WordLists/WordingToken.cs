namespace Moderation.Scoring.WordLists;

/// <summary>One token of a <see cref="Wording"/>.</summary>
/// <param name="Start">Its first character in the wording's text.</param>
/// <param name="First">The first visible character that it stands for.</param>
/// <param name="Last">The last visible character that it stands for.</param>
internal readonly record struct WordingToken(int Start, int First, int Last);
