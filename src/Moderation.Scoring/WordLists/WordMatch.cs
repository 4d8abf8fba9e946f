using System.Globalization;

namespace Moderation.Scoring.WordLists;

/// <summary>A listed word or phrase in a text.</summary>
/// <param name="Category">What it does.</param>
/// <param name="Severity">How much harm it does.</param>
/// <param name="Start">First character of it in the text.</param>
/// <param name="Length">How many characters.</param>
internal readonly record struct WordMatch(WordCategory Category, WordSeverity Severity, int Start, int Length)
{
    /// <summary>A word of a site's own list.</summary>
    public static WordMatch OfSite(in SiteWord word) => new(WordCategory.Listed, WordSeverity.Serious, word.Start, word.Length);

    /// <summary>Says what kind of word it is, without the word.</summary>
    public string Describe() => Category == WordCategory.Listed
        ? "a word of the site's list"
        : string.Create(CultureInfo.InvariantCulture, $"{Category}, {Severity}").ToLowerInvariant();
}
