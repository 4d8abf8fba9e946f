namespace Moderation.Scoring.Features;

/// <summary>Where a word lies whose characters are still to be listed.</summary>
/// <param name="Start">First character, in the folded or in the restorer's text.</param>
/// <param name="End">One past the last.</param>
/// <param name="Restoration">Number of the restoration it is part of; -1 for a word that stands as it was written.</param>
internal readonly record struct WordPlace(int Start, int End, int Restoration);
