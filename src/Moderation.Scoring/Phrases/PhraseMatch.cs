using Moderation.Scoring.WordLists;

namespace Moderation.Scoring.Phrases;

/// <summary>A phrase that speaks against a text.</summary>
/// <param name="Category">What it does.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Start">First character, in the text of the wording.</param>
/// <param name="Length">Characters of it, spaces between its words included.</param>
internal readonly record struct PhraseMatch(PhraseCategory Category, WordSeverity Severity, int Start, int Length);
