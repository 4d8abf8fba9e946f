namespace Moderation.Scoring.Matching;

/// <summary>An entry found in a text.</summary>
/// <param name="Entry">Number of the entry.</param>
/// <param name="Start">First character of the match.</param>
/// <param name="End">One past its last character.</param>
internal readonly record struct WordHit(int Entry, int Start, int End);
