namespace Moderation.Scoring.Restoring;

/// <summary>What chunks of a text would be without their disguise.</summary>
/// <param name="FirstChunk">First chunk it stands for.</param>
/// <param name="LastChunk">Last chunk it stands for; letter-spaced words take several.</param>
/// <param name="Start">First character of the plain form in the restorer's text; a space stands before it.</param>
/// <param name="End">One past its last character; a space stands there.</param>
internal readonly record struct Restoration(int FirstChunk, int LastChunk, int Start, int End);
