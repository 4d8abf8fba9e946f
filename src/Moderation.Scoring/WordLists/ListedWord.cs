namespace Moderation.Scoring.WordLists;

/// <summary>What a list says of one of its entries.</summary>
/// <param name="Category">What the word does.</param>
/// <param name="Severity">How much harm it does.</param>
internal readonly record struct ListedWord(WordCategory Category, WordSeverity Severity);
