using Moderation.Scoring.WordLists;

namespace Moderation.Scoring.Phrases;

/// <summary>A pattern and what follows from it.</summary>
/// <param name="Effect">What it does.</param>
/// <param name="Category">The category it speaks for, or cancels phrases of; null cancels those of any.</param>
/// <param name="Severity">Its severity; of a rule that cancels, the gravest phrase that it cancels.</param>
/// <param name="Pattern">Where it applies.</param>
internal sealed record PhraseRule(RuleEffect Effect, PhraseCategory? Category, WordSeverity Severity, Pattern Pattern)
{
    /// <summary>Whether this rule, one that cancels, has power over a phrase of another rule.</summary>
    public bool Covers(PhraseRule other) => (Category is null || Category == other.Category) && other.Severity <= Severity;
}
